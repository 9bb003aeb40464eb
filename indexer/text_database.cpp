// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/text_database.h"

#include "engine/domain/index_error.h"
#include "indexer/text_schema.h"
#include "indexer/xapian_errors.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

void check_schema(const Xapian::Database& database, const fs::path& file)
{
    const std::string schema = database.get_metadata(std::string{kSchemaKey});
    if (schema == kTextSchemaVersion) return;
    throw IndexError{
        fmt::format("{}: schema '{}', this program reads '{}'; build the index again "
                    "with vivier index",
                    file.string(), schema, kTextSchemaVersion)};
}

}  // namespace

struct TextDatabase::State {
    fs::path file;
    Xapian::Database database;
};

TextDatabase TextDatabase::open(const fs::path& file)
{
    return with_xapian(file, [&] {
        // By name of the backend: else a text file would be taken for a list of other databases.
        Xapian::Database database{file.string(), Xapian::DB_BACKEND_GLASS};
        check_schema(database, file);
        return TextDatabase{std::make_unique<State>(State{file, std::move(database)})};
    });
}

TextDatabase::TextDatabase(std::unique_ptr<State> state) : state_(std::move(state)) {}
TextDatabase::~TextDatabase() = default;
TextDatabase::TextDatabase(TextDatabase&&) noexcept = default;
TextDatabase& TextDatabase::operator=(TextDatabase&&) noexcept = default;

std::size_t TextDatabase::documents() const
{
    return with_xapian(state_->file, [&] { return state_->database.get_doccount(); });
}

std::uint64_t TextDatabase::total_length() const
{
    return with_xapian(state_->file, [&] { return state_->database.get_total_length(); });
}

std::vector<TextPosting> TextDatabase::postings(std::string_view term) const
{
    const std::string name{term};
    const Xapian::Database& database = state_->database;
    return with_xapian(state_->file, [&] {
        std::vector<TextPosting> postings;
        const auto end = database.postlist_end(name);
        for (auto posting = database.postlist_begin(name); posting != end; ++posting) {
            postings.push_back({*posting - 1, posting.get_wdf(), posting.get_doclength()});
        }
        return postings;
    });
}

std::size_t count_faults(const fs::path& database)
{
    return with_xapian(database, [&] { return Xapian::Database::check(database.string()); });
}

}  // namespace vivier
