// SPDX-License-Identifier: GPL-2.0-or-later
// The pool's text scores against BM25 worked out over Xapian's posting lists: the pool is derived,
// and this is what it must not deviate from.
#include "engine/evidence/text_relevance.h"
#include "engine/knowledge/document_analysis.h"
#include "engine/knowledge/document_terms.h"
#include "engine/records/request_reader.h"
#include "indexer/opened_index.h"
#include "indexer/text_database.h"
#include "tests/support/sample_index.h"

#include <gtest/gtest.h>
#include <xapian.h>

#include <cmath>
#include <set>

namespace vivier {
namespace {

constexpr double kTolerance = 1e-12;
constexpr double kK1 = 1.2;
constexpr double kB = 0.75;

double saturation(double count, double length, double mean_length)
{
    return count * (kK1 + 1) / (count + kK1 * (1 - kB + kB * length / mean_length));
}

/// text_relevance() by its formula, over the postings of a database.
std::vector<double> naive_relevance(const TextDatabase& database,
                                    const std::vector<QueryTerm>& terms)
{
    const auto documents = static_cast<double>(database.documents());
    const double mean_length = static_cast<double>(database.total_length()) / documents;
    std::vector<double> scores(database.documents(), 0.0);
    double length_of_query = 0;
    for (const QueryTerm& term : terms) {
        if (!database.postings(term.term).empty()) length_of_query += term.count;
    }
    double ideal = 0;
    for (const QueryTerm& term : terms) {
        const std::vector<TextPosting> postings = database.postings(term.term);
        if (postings.empty()) continue;
        const auto holding = static_cast<double>(postings.size());
        const double idf = std::log(1 + (documents - holding + 0.5) / (holding + 0.5));
        const double meant = term.count > 1 ? 1 + std::log(term.count) : term.count;
        ideal += meant * idf * saturation(term.count, length_of_query, mean_length);
        for (const TextPosting& posting : postings) {
            scores[posting.document] +=
                meant * idf * saturation(posting.count, posting.length, mean_length);
        }
    }
    for (double& score : scores)
        score = ideal > 0 ? std::min(1.0, score / ideal) : 0;
    return scores;
}

std::vector<QueryTerm> terms_of(const Request& request, const Knowledge& knowledge)
{
    const DocumentAnalysis analysis{knowledge};
    const std::vector<AnalysedText> texts{analysis.text(request.text, request.language)};
    std::vector<QueryTerm> terms;
    for (const auto& [term, count] : count_terms(texts, knowledge.vocabularies()))
        terms.push_back({term, static_cast<double>(count)});
    return terms;
}

void expect_near(const std::vector<double>& scores, const std::vector<double>& expected)
{
    ASSERT_EQ(scores.size(), expected.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        EXPECT_NEAR(scores[i], expected[i], kTolerance) << i;
}

TEST(TextAgreement, PoolAndDatabaseScoreActionsForEveryRequestOfTheSampleAlike)
{
    const OpenedIndex index = OpenedIndex::open(sample_index());
    const Pool& pool = index.pool();
    const TextDatabase actions = TextDatabase::open(index.folder() / "actions.glass");
    const auto requests =
        read_requests(data_folder("sample") / "requests.jsonl", index.knowledge().vocabularies());
    ASSERT_EQ(requests.size(), 40U);
    for (const Request& request : requests) {
        SCOPED_TRACE(request.id);
        const std::vector<QueryTerm> terms = terms_of(request, index.knowledge());
        ASSERT_FALSE(terms.empty());
        expect_near(text_relevance(pool, action_texts_of(pool), terms),
                    naive_relevance(actions, terms));
    }
}

/// The terms of a database that weigh.
std::set<std::string> weighing_terms(const std::filesystem::path& file)
{
    const Xapian::Database database{file.string()};
    std::set<std::string> terms;
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
        if (database.get_collection_freq(*term) > 0) terms.insert(*term);
    }
    return terms;
}

/// What the texts of each expert say together: a document of the database is a person.
std::vector<TextPosting> by_expert(const Pool& pool, std::span<const Posting> postings)
{
    std::vector<TextPosting> together;
    for (ExpertIndex expert = 0; expert < pool.experts(); ++expert) {
        const std::size_t first = pool.first_text_of(expert);
        const std::size_t last = first + pool.expert_texts(expert).size();
        TextPosting sum{expert, 0, 0};
        for (const Posting& posting : postings) {
            if (first <= posting.document && posting.document < last) sum.count += posting.count;
        }
        for (std::size_t text = first; text < last; ++text)
            sum.length += pool.expert_lengths()[text];
        if (sum.count > 0) together.push_back(sum);
    }
    return together;
}

TEST(TextAgreement, PoolAndDatabasesHoldTheSamePostings)
{
    const OpenedIndex index = OpenedIndex::open(sample_index());
    const Pool& pool = index.pool();
    const TextDatabase experts = TextDatabase::open(index.folder() / "experts.glass");
    std::set<std::string> terms;
    for (std::size_t i = 0; i < pool.expert_terms(); ++i) {
        const std::string term{pool.expert_term(i)};
        terms.insert(term);
        EXPECT_EQ(experts.postings(term), by_expert(pool, pool.expert_postings(term))) << term;
    }
    EXPECT_EQ(weighing_terms(index.folder() / "experts.glass"), terms);
}

}  // namespace
}  // namespace vivier
