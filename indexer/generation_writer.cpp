// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/generation_writer.h"

#include "engine/knowledge/document_analysis.h"
#include "engine/pool/pool_builder.h"
#include "indexer/durable_files.h"
#include "indexer/ordered_map.h"
#include "indexer/text_database_writer.h"
#include "indexer/text_document.h"

#include <string>
#include <utility>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;

/// A record with all that can be made of it without its neighbours.
template <typename Analysed>
struct Prepared {
    Analysed analysed;
    Xapian::Document document;
};

/// What one thread works with.
class Preparation {
public:
    explicit Preparation(const Knowledge& knowledge)
        : analysis_(knowledge), documents_(knowledge.vocabularies())
    {}

    Prepared<AnalysedExpert> operator()(Expert expert) const
    {
        return document_of(analysis_.expert(std::move(expert)));
    }
    Prepared<AnalysedAction> operator()(Action action) const
    {
        return document_of(analysis_.action(std::move(action)));
    }

private:
    template <typename Analysed>
    Prepared<Analysed> document_of(Analysed analysed) const
    {
        Xapian::Document document = documents_.document(analysed);
        return {std::move(analysed), std::move(document)};
    }

    DocumentAnalysis analysis_;
    TextDocuments documents_;
};

/// All records of one kind, into the pool and their database.
template <typename Record>
void write_all(std::vector<Record> records, const Knowledge& knowledge, unsigned threads,
               const fs::path& database, PoolBuilder& pool, ProgressMeter& progress)
{
    TextDatabaseWriter writer{database};
    map_in_order(
        std::move(records), threads, [&] { return Preparation{knowledge}; },
        [&](const auto& prepared) {
            writer.add(prepared.document);
            pool.add(prepared.analysed);
            progress.advance();
        });
    writer.finish();
}

}  // namespace

void write_records(Roster roster, const Knowledge& knowledge, unsigned threads,
                   const fs::path& folder, ProgressMeter& progress)
{
    PoolBuilder pool{knowledge, folder};
    progress.begin("indexing actions", roster.actions.size());
    write_all(std::move(roster.actions), knowledge, threads, folder / kActionDatabase, pool,
              progress);
    progress.begin("indexing experts", roster.experts.size());
    write_all(std::move(roster.experts), knowledge, threads, folder / kExpertDatabase, pool,
              progress);
    progress.begin("writing the pool");
    pool.write();
}

void copy_knowledge(const fs::path& from, const fs::path& folder)
{
    const fs::path to = folder / kKnowledgeFolder;
    fs::create_directory(to);
    for (const char* name : kKnowledgeFiles) {
        if (fs::exists(from / name)) replace_file(to / name, read_whole_file(from / name));
    }
}

}  // namespace vivier
