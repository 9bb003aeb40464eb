// SPDX-License-Identifier: GPL-2.0-or-later
// What may stand in a knowledge folder, and what is said of what may not.
#include "engine/domain/data_error.h"
#include "engine/knowledge/knowledge.h"
#include "tests/support/concepts_in.h"
#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

constexpr std::string_view kThemes = R"({
  "themes": [
    {"id": "bees", "label": {"en": "Bees"}, "terms": {"en": ["bee keeping"]},
     "acronyms": [{"form": "BK", "ambiguous": true, "cues_for": ["hive"]}],
     "related": {"honey": 0.5}},
    {"id": "honey", "label": {"en": "Honey", "fr": "Miel"}, "terms": {"fr": ["récolte du miel"]}}],
  "activity_types": [{"id": "tasting", "terms": {"en": ["tasting"]}}],
  "institution_types": [],
  "expert_origins": [{"id": "hobbyist"}]
})";

constexpr std::string_view kCountries = R"({
  "group_ids": ["NORTH"],
  "countries": {
    "AA": {"names": {"en": "Aland"}, "groups": ["NORTH"], "neighbours": ["BB"]},
    "BB": {"names": {"en": "Bland"}, "demonyms": {"en": ["Blandish"]}, "groups": ["NORTH"]}
  }
})";

class KnowledgeFiles : public testing::Test {
protected:
    KnowledgeFiles()
    {
        write_file(folder_ / "themes.json", kThemes);
        write_file(folder_ / "countries.json", kCountries);
    }

    void write_themes(std::string_view from, std::string_view to)
    {
        write_file(folder_ / "themes.json", replaced(kThemes, from, to));
    }
    void write_countries(std::string_view from, std::string_view to)
    {
        write_file(folder_ / "countries.json", replaced(kCountries, from, to));
    }

    /// Of all faults.
    std::vector<std::string> messages() const
    {
        try {
            static_cast<void>(read_knowledge(folder_.path()));
        } catch (const DataError& error) {
            std::vector<std::string> messages;
            for (const Problem& problem : error.problems().kept())
                messages.push_back(problem.to_string());
            return messages;
        }
        return {};
    }

    TemporaryFolder folder_;

private:
    static std::string replaced(std::string_view text, std::string_view from, std::string_view to)
    {
        std::string changed{text};
        return changed.replace(changed.find(from), from.size(), to);
    }
};

TEST_F(KnowledgeFiles, AnotherFieldWorksAsWell)
{
    const Knowledge knowledge = Knowledge::load(folder_.path());
    EXPECT_THAT(concepts_in(knowledge, "Bee-keeping (BK) with a hive; la récolte de miel"),
                ElementsAre("bees", "bees", "honey"));
    EXPECT_THAT(concepts_in(knowledge, "tasting in Aland with Blandish guests"),
                ElementsAre("tasting", "AA", "BB"));
    EXPECT_THAT(knowledge.vocabularies().themes.words(), ElementsAre("bees", "honey"));
    EXPECT_THAT(knowledge.vocabularies().countries, ElementsAre("AA", "BB"));
    EXPECT_EQ(knowledge.theme_relatedness().rows(), 2);
    EXPECT_NEAR(knowledge.theme_relatedness()(0, 1), 0.5, 1e-12);
    EXPECT_EQ(knowledge.relation_of(Country::parse("BB").value(), Country::parse("AA").value()),
              "neighbours");
}

TEST_F(KnowledgeFiles, TheProjectsOwnAreWithoutFault)
{
    EXPECT_EQ(project_knowledge().data().themes.size(), 19U);
    EXPECT_GE(project_knowledge().data().countries.size(), 249U);
}

TEST_F(KnowledgeFiles, MayLackWhatIsNotRequired)
{
    write_themes(R"("related": {"honey": 0.5})", R"("related": null)");
    EXPECT_THAT(messages(), SizeIs(0));
}

TEST_F(KnowledgeFiles, AreBothNeeded)
{
    std::filesystem::remove(folder_ / "themes.json");
    std::filesystem::remove(folder_ / "countries.json");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("themes.json"), HasSubstr("countries.json")));
}

TEST_F(KnowledgeFiles, AreJson)
{
    write_file(folder_ / "themes.json", "{\"themes\": [}");
    write_file(folder_ / "countries.json", "");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("themes.json"), HasSubstr("countries.json")));
}

TEST_F(KnowledgeFiles, AFaultNamesFileAndPath)
{
    write_themes(R"("honey": 0.5)", R"("hony": 0.5)");
    EXPECT_THAT(messages(),
                ElementsAre(AllOf(StartsWith((folder_ / "themes.json").string()),
                                  HasSubstr("themes[0].related.hony"),
                                  EndsWith("unknown theme 'hony'; did you mean honey?"))));
}

TEST_F(KnowledgeFiles, RelatednessIsWithinZeroAndOne)
{
    write_themes(R"("honey": 0.5)", R"("honey": 1.5)");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("themes[0].related.honey")));
}

TEST_F(KnowledgeFiles, IdsAreUnique)
{
    write_themes(R"("id": "honey")", R"("id": "bees")");
    EXPECT_THAT(messages(), Contains(AllOf(HasSubstr("themes[1].id"), HasSubstr("twice"))));
}

TEST_F(KnowledgeFiles, IdsAreRequired)
{
    write_themes(R"({"id": "hobbyist"})", R"({"terms": {}})");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("expert_origins[0].id")));
}

TEST_F(KnowledgeFiles, LanguagesAreCodes)
{
    write_themes(R"("terms": {"fr":)", R"("terms": {"french":)");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("themes[1].terms.french")));
}

TEST_F(KnowledgeFiles, CountriesAreCodes)
{
    write_countries(R"("AA": {)", R"("aa": {)");
    EXPECT_THAT(messages(), ElementsAre(HasSubstr("countries.aa")));
}

TEST_F(KnowledgeFiles, NeighboursAndGroupsAreKnown)
{
    write_countries(R"("groups": ["NORTH"], "neighbours": ["BB"])",
                    R"("groups": ["SOUTH"], "neighbours": ["CC"])");
    EXPECT_THAT(messages(), testing::UnorderedElementsAre(
                                AllOf(HasSubstr("countries.AA.groups[0]"), HasSubstr("SOUTH")),
                                AllOf(HasSubstr("countries.AA.neighbours[0]"), HasSubstr("CC"))));
}

TEST_F(KnowledgeFiles, AllFaultsOfBothAreReported)
{
    write_themes(R"("honey": 0.5)", R"("hony": 0.5, "bees": "much")");
    write_countries(R"("names": {"en": "Aland"}, )", "");
    EXPECT_THAT(messages(), SizeIs(3));
}

}  // namespace
}  // namespace vivier
