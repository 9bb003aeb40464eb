// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/glossary.h"

#include "engine/domain/data_error.h"
#include "engine/knowledge/glossary_reader.h"
#include "engine/text/analyser.h"
#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vivier {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr std::string_view kHeader = "sense\tthemes\ten\tfr\n";
constexpr std::string_view kSenses =
    "border_guard\tibm*\tborder guard|frontier officer\tgarde-frontière|PAF\n"
    "guard\t-\tguard\tgarde\n"
    "integration\tintegration\t=integration\t=intégration\n"
    "integrity\t-\tintegrity\tintégrité\n"
    "dupe\tthb\t?mule\t?mule\n"
    "victim\tthb\tvictim\tvictime\n"
    "patrol\tibm\tpatrol|patrolling\tpatrouille|patrouiller\n";

/// A glossary file read with two themes known.
class GlossaryFile {
public:
    explicit GlossaryFile(std::string_view lines)
    {
        for (const char* id : {"ibm", "thb", "integration"})
            data_.themes.emplace_back().id = id;
        write_file(folder_ / "glossary.tsv", std::string{kHeader} + std::string{lines});
        read_glossary_file(folder_ / "glossary.tsv", data_, problems_);
    }

    const KnowledgeData& data() const { return data_; }

    std::vector<std::string> messages() const
    {
        std::vector<std::string> messages;
        for (const Problem& problem : problems_.kept())
            messages.push_back(problem.to_string());
        return messages;
    }

private:
    TemporaryFolder folder_;
    KnowledgeData data_;
    Problems problems_;
};

/// "id: words" of what `text` says, in the glossary above.
std::vector<std::string> said(std::string_view text, std::string_view code)
{
    const GlossaryFile file{kSenses};
    const Vocabularies known = make_vocabularies(file.data());
    const Analyser analyser;
    const Glossary glossary{file.data().senses, known.themes};
    const auto spoken = Language::parse(code);
    std::vector<std::string> all;
    for (const SenseMention& mention :
         glossary.find(text, analyser.analyse(text, spoken), spoken)) {
        all.push_back(std::string{known.senses.word(mention.sense)} + ": " +
                      std::string{slice(text, mention.span)});
    }
    return all;
}

TEST(Glossary, FindsInflectedWordsInBothLanguages)
{
    EXPECT_THAT(said("We patrolled with victims", "en"),
                ElementsAre("patrol: patrolled", "victim: victims"));
    EXPECT_THAT(said("Ils patrouillaient avec les victimes", "fr"),
                ElementsAre("patrol: patrouillaient", "victim: victimes"));
}

TEST(Glossary, FindsThePhraseAndTheWordsInIt)
{
    EXPECT_THAT(said("border guards", "en"),
                ElementsAre("border_guard: border guards", "guard: guards"));
    EXPECT_THAT(said("les gardes-frontières", "fr"),
                ElementsAre("border_guard: gardes-frontières"));
    EXPECT_THAT(said("border. Guards", "en"), ElementsAre("guard: Guards"));
}

TEST(Glossary, ExactFormsAreNotFoundByTheirStem)
{
    EXPECT_THAT(said("integration, integrated, integrity", "en"),
                ElementsAre("integration: integration", "integrity: integrity"));
    EXPECT_THAT(said("une équipe intégrée", "fr"), IsEmpty());
}

TEST(Glossary, AmbiguousFormsNeedAnotherOfTheirTheme)
{
    EXPECT_THAT(said("a mule on the road", "en"), IsEmpty());
    EXPECT_THAT(said("a mule and a patrol", "en"), ElementsAre("patrol: patrol"));
    EXPECT_THAT(said("the mule was a victim", "en"), ElementsAre("dupe: mule", "victim: victim"));
}

TEST(Glossary, AbbreviationsAreInCapitals)
{
    EXPECT_THAT(said("agent de la PAF", "fr"), ElementsAre("border_guard: PAF"));
    EXPECT_THAT(said("paf, il est tombé", "fr"), IsEmpty());
}

TEST(Glossary, ATextOfAnUnknownLanguageIsReadInAllAsWritten)
{
    EXPECT_THAT(said("patrol", ""), ElementsAre("patrol: patrol"));
    EXPECT_THAT(said("patrouille", ""), ElementsAre("patrol: patrouille"));
    EXPECT_THAT(said("patrol", "de"), IsEmpty());
}

TEST(Glossary, KnowsTheThemesOfASense)
{
    const GlossaryFile file{kSenses};
    const Vocabularies known = make_vocabularies(file.data());
    const Glossary glossary{file.data().senses, known.themes};
    const auto themes = glossary.themes_of(known.senses.find("border_guard").value());
    ASSERT_EQ(themes.size(), 1U);
    EXPECT_EQ(themes[0].theme, known.themes.find("ibm"));
    EXPECT_TRUE(themes[0].proves);
    EXPECT_TRUE(glossary.themes_of(known.senses.find("guard").value()).empty());
}

TEST(GlossaryFile, ReportsEveryFaultByLineAndField)
{
    const GlossaryFile file{
        "guard\t-\tguard\n"
        "guard\t-\tguard\tgarde\n"
        "guard\tbim\tkeeper\tgardien\n"
        "watch\t-\t?watch\tguet|\n"
        "night\t-\t\t\n"};
    EXPECT_THAT(
        file.messages(),
        ElementsAre(HasSubstr("glossary.tsv:2: 3 columns, expected 4"),
                    HasSubstr("glossary.tsv:4: sense: 'guard', expected an id that no other"),
                    HasSubstr("glossary.tsv:4: themes: unknown theme 'bim'; did you mean ibm?"),
                    HasSubstr("glossary.tsv:5: en: 'watch' is ambiguous"),
                    HasSubstr("glossary.tsv:5: fr: an empty form"),
                    HasSubstr("glossary.tsv:6: no way to say it")));
}

TEST(GlossaryFile, NeedsItsColumns)
{
    KnowledgeData data;
    Problems problems;
    const TemporaryFolder folder;
    write_file(folder / "glossary.tsv", "sense\ten\tfr\n");
    read_glossary_file(folder / "glossary.tsv", data, problems);
    write_file(folder / "glossary.tsv", "");
    read_glossary_file(folder / "glossary.tsv", data, problems);
    ASSERT_EQ(problems.count(), 2U);
    EXPECT_THAT(problems.kept()[0].to_string(), HasSubstr("expected the columns sense, themes"));
    EXPECT_THAT(problems.kept()[1].to_string(), HasSubstr("an empty file"));
}

}  // namespace
}  // namespace vivier
