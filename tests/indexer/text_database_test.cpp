// SPDX-License-Identifier: GPL-2.0-or-later
// The full-text databases of the sample, and what text_schema.h promises of them.
#include "indexer/text_database.h"

#include "engine/domain/index_error.h"
#include "indexer/opened_index.h"
#include "indexer/text_database_writer.h"
#include "indexer/text_document.h"
#include "indexer/text_schema.h"
#include "tests/support/files.h"
#include "tests/support/sample_index.h"
#include "tests/support/test_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xapian.h>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::ThrowsMessage;

fs::path database_of_sample(const char* name)
{
    return sample_index() / "generations/000001" / name;
}

/// The database of some experts, as Xapian gives it.
class WrittenDatabase {
public:
    explicit WrittenDatabase(const std::vector<Expert>& experts)
    {
        TextDatabaseWriter writer{folder_ / "experts.glass"};
        for (const Expert& expert : experts)
            writer.add(documents_.document(analysis_.expert(expert)));
        writer.finish();
        database_ = Xapian::Database{(folder_ / "experts.glass").string()};
    }

    [[nodiscard]] const Xapian::Database& operator*() const { return database_; }
    [[nodiscard]] const Xapian::Database* operator->() const { return &database_; }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }

    [[nodiscard]] std::vector<Xapian::docid> search(const Xapian::Query& query) const
    {
        Xapian::Enquire enquire{database_};
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight{});
        const Xapian::MSet found = enquire.get_mset(0, 100);
        return {found.begin(), found.end()};
    }

    [[nodiscard]] std::vector<Xapian::docid> phrase(const std::vector<std::string>& words) const
    {
        return search(Xapian::Query{Xapian::Query::OP_PHRASE, words.begin(), words.end()});
    }

    [[nodiscard]] std::string value(Xapian::docid document, ValueSlot slot) const
    {
        return database_.get_document(document).get_value(static_cast<Xapian::valueno>(slot));
    }

    [[nodiscard]] double day_in(Xapian::docid document, ValueSlot slot) const
    {
        return Xapian::sortable_unserialise(value(document, slot));
    }

private:
    TemporaryFolder folder_;
    DocumentAnalysis analysis_{project_knowledge()};
    TextDocuments documents_{project_knowledge().vocabularies()};
    Xapian::Database database_;
};

Expert full_expert()
{
    Expert expert = expert_named("E0001");
    expert.name = "Theres Kirnbauer-Hasenöhrl";
    expert.origin = origin("eu_ms_public");
    expert.employer = Employer{"Zollamt Österreich", {}, country("AT")};
    expert.duty_country = country("MD");
    expert.diaspora_of = {country("AL")};
    expert.nationalities = {country("AT")};
    expert.languages = {{language("fr"), LanguageLevel::b2}, {language("ro"), std::nullopt}};
    expert.themes = {{theme("ibm"), 3.0}, {theme("thb"), std::nullopt}};
    expert.countries = {{country("GE"), std::nullopt, std::nullopt}};
    expert.activities = {activity("training")};
    expert.availability = {{day("2022-09-01"), day("2022-10-31")},
                           {day("2022-06-01"), day("2022-07-31")}};
    expert.status = ExpertStatus::suspended;
    expert.consent = Consent{day("2021-01-01"), day("2025-12-31")};
    expert.texts = {text_in("fr", "La gestion des frontières intégrée."),
                    text_in("en", "Write to zoll@example.org about the border.")};
    return expert;
}

TEST(TextDatabase, HasADocumentForEachRecordInTheOrderOfThePool)
{
    const TextDatabase experts = TextDatabase::open(database_of_sample("experts.glass"));
    EXPECT_EQ(experts.documents(), 120U);
    const auto postings = experts.postings("QE0007");
    ASSERT_EQ(postings.size(), 1U);
    EXPECT_EQ(postings[0].document, 6U);
    EXPECT_EQ(postings[0].count, 0U);
    EXPECT_EQ(postings[0].length, OpenedIndex::open(sample_index()).pool().expert_lengths()[6]);
    EXPECT_THAT(experts.postings("never-said"), IsEmpty());
}

TEST(TextDatabase, FindsPhrasesOfFoldedWordsWithStopWordsAndWithinOneText)
{
    const WrittenDatabase database{{full_expert()}};
    EXPECT_THAT(database.phrase({"gestion", "des", "frontieres", "integree"}), ElementsAre(1));
    EXPECT_THAT(database.phrase({"frontieres", "gestion"}), IsEmpty());
    EXPECT_THAT(database.phrase({"integree", "write"}), IsEmpty());
}

TEST(TextDatabase, FindsNamesApartFromTexts)
{
    const WrittenDatabase database{{full_expert()}};
    EXPECT_TRUE(database->term_exists("XNkirnbauer"));
    EXPECT_FALSE(database->term_exists("kirnbauer"));
    EXPECT_THAT(database.phrase({"XEzollamt", "XEosterreich"}), ElementsAre(1));
}

TEST(TextDatabase, SelectsByWhatTheRecordStates)
{
    const WrittenDatabase database{{full_expert(), expert_named("E0002")}};
    for (const char* term :
         {"QE0001", "Lfr", "Len", "XFSsuspended", "XFOeu_ms_public", "XFLfr", "XFLfr:B2", "XFLro",
          "XFTibm", "XFTthb", "XFCGE", "XFAtraining", "XFDAL", "XFPMD"}) {
        EXPECT_THAT(database.search(Xapian::Query{term}), ElementsAre(1)) << term;
    }
    EXPECT_FALSE(database->term_exists("XFCAT"));  // a nationality
}

TEST(TextDatabase, KeepsValuesToCountAndToRangeBy)
{
    const WrittenDatabase database{{full_expert(), expert_named("E0002")}};
    EXPECT_EQ(database.day_in(1, ValueSlot::first_day), day("2022-06-01").days());
    EXPECT_EQ(database.day_in(1, ValueSlot::last_day), day("2022-10-31").days());
    EXPECT_EQ(database.day_in(1, ValueSlot::consent_until), day("2025-12-31").days());
    EXPECT_EQ(database.value(1, ValueSlot::status), "suspended");
    EXPECT_EQ(database.value(1, ValueSlot::origin), "eu_ms_public");
    EXPECT_EQ(database.value(1, ValueSlot::themes), "ibm thb");
    EXPECT_EQ(database.value(1, ValueSlot::countries), "GE");
    EXPECT_EQ(database.value(1, ValueSlot::activities), "training");
    EXPECT_EQ(database.value(1, ValueSlot::languages), "fr:B2 ro");
    EXPECT_EQ(database->get_document(2).values_count(), 0U);
}

TEST(TextDatabase, WeighsADocumentAsThePoolDoes)
{
    const TestRoster roster{{full_expert()}, {}};
    const WrittenDatabase database{{full_expert()}};
    std::uint32_t length = 0;
    for (const std::uint32_t of_text : roster.pool().expert_lengths())
        length += of_text;
    EXPECT_EQ(database->get_doclength(1), length);
    EXPECT_EQ(database->get_total_length(), length);
}

TEST(TextDatabase, SuggestsSpellingsFromTheWordsOfTheTexts)
{
    const WrittenDatabase database{{full_expert()}};
    EXPECT_EQ(database->get_spelling_suggestion("frontierres"), "frontieres");
    EXPECT_EQ(database->get_spelling_suggestion("kirnbaur"), "");  // names are nobody's business
}

TEST(TextDatabase, LeavesOutAddresses)
{
    const WrittenDatabase database{{full_expert()}};
    for (auto term = database->allterms_begin(); term != database->allterms_end(); ++term)
        EXPECT_THAT(*term, ::testing::Not(HasSubstr("zoll@")));
    EXPECT_FALSE(database->term_exists("example"));
}

TEST(TextDatabase, KeepsIdAndNameToShow)
{
    const WrittenDatabase database{{full_expert()}};
    EXPECT_EQ(database->get_document(1).get_data(),
              R"({"id":"E0001","name":"Theres Kirnbauer-Hasenöhrl"})");
}

TEST(TextDatabase, KeepsWhatAnActionStates)
{
    const Xapian::Database actions{database_of_sample("actions.glass").string()};
    const auto action = *actions.postlist_begin("QA0002");
    const Xapian::Document document = actions.get_document(action);
    EXPECT_THAT(document.get_data(), HasSubstr(R"({"id":"A0002","title":{"en":"Moldova: )"));
    EXPECT_EQ(document.get_value(static_cast<Xapian::valueno>(ValueSlot::themes)), "ibm");
    EXPECT_EQ(document.get_value(static_cast<Xapian::valueno>(ValueSlot::countries)), "MD");
    for (const char* term : {"XFSongoing", "XFTibm", "XFCMD", "XNmoldova", "XEnational"}) {
        auto found = document.termlist_begin();
        found.skip_to(term);
        ASSERT_NE(found, document.termlist_end()) << term;
        EXPECT_EQ(*found, term);
    }
    EXPECT_TRUE(actions.term_exists("XFEE0001"));
}

TEST(TextDatabase, TakesRecordsWithTermsThatXapianWouldRefuse)
{
    Expert expert = expert_named("E" + std::string(400, '1'));
    expert.name = std::string(300, 'n');
    expert.texts = {text_in("en", std::string(246, 'x') + " zebra")};
    const WrittenDatabase database{{expert}};
    EXPECT_TRUE(database->term_exists("zebra"));
    for (auto term = database->allterms_begin(); term != database->allterms_end(); ++term)
        EXPECT_LE((*term).size(), 245U);
}

TEST(TextDatabase, TakesRecordsWithoutAnyTerm)
{
    const WrittenDatabase database{{expert_named("E1")}};
    const TextDatabase read = TextDatabase::open(database.folder() / "experts.glass");
    EXPECT_EQ(read.documents(), 1U);
    EXPECT_EQ(read.total_length(), 0U);
}

TEST(TextDatabase, IsOneFileAndNothingElse)
{
    const WrittenDatabase database{{full_expert()}};
    EXPECT_FALSE(fs::exists(database.folder() / "experts.glass.tmp"));
    EXPECT_TRUE(fs::is_regular_file(database.folder() / "experts.glass"));
    EXPECT_EQ(count_faults(database.folder() / "experts.glass"), 0U);
}

TEST(TextDatabase, RefusesWhatIsMissingOrNoDatabase)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { (void)TextDatabase::open(folder / "x.glass"); },
                ThrowsMessage<IndexError>(HasSubstr("x.glass: missing")));
    const std::string whole = content_of(database_of_sample("experts.glass"));
    for (const std::string& content : {std::string{}, std::string{"text"},
                                       "auto " + database_of_sample("experts.glass").string(),
                                       whole.substr(0, 50), std::string(10'000, '\0')}) {
        write_anew(folder / "x.glass", content);
        EXPECT_THAT([&] { (void)TextDatabase::open(folder / "x.glass"); },
                    ThrowsMessage<IndexError>(HasSubstr("x.glass")));
    }
}

TEST(TextDatabase, RefusesAnotherSchema)
{
    const TemporaryFolder folder;
    const std::string work = (folder / "work").string();
    Xapian::WritableDatabase other{work, Xapian::DB_CREATE};
    other.set_metadata("schema", "0");
    other.commit();
    other.compact((folder / "x.glass").string(), Xapian::DBCOMPACT_SINGLE_FILE);
    EXPECT_THAT([&] { (void)TextDatabase::open(folder / "x.glass"); },
                ThrowsMessage<IndexError>(HasSubstr("schema '0', this program reads '1'")));
}

TEST(TextDatabase, TellsDamageWhereItIsMet)
{
    const TemporaryFolder folder;
    const std::string whole = content_of(database_of_sample("experts.glass"));
    write_file(folder / "x.glass", whole.substr(0, whole.size() / 3));
    EXPECT_THROW((void)count_faults(folder / "x.glass"), IndexError);
}

}  // namespace
}  // namespace vivier
