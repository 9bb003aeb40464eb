// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/theme_model.h"

#include "engine/knowledge/document_analysis.h"
#include "tests/support/knowledge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace vivier {
namespace {

std::vector<PlacedTerm> terms_of(std::string_view text, std::string_view code)
{
    const DocumentAnalysis analysis{project_knowledge()};
    return placed_terms(analysis.text(std::string{text}, language(code)),
                        project_knowledge().vocabularies());
}

/// By the project's own examples and glossary.
Eigen::VectorXd likely(std::string_view text, std::string_view code)
{
    return project_knowledge().theme_model().probabilities(terms_of(text, code));
}

std::string likeliest(std::string_view text, std::string_view code)
{
    Eigen::Index best = 0;
    likely(text, code).maxCoeff(&best);
    return project_knowledge().data().themes[static_cast<std::size_t>(best)].id;
}

TEST(ThemeModel, FindsThemesThatAreNotNamed)
{
    EXPECT_EQ(likeliest("Girls are lured with false promises of waitressing and then forced to "
                        "work off a debt in a flat.",
                        "en"),
              "thb");
    EXPECT_EQ(likeliest("Ceux qui rentrent au village n'ont plus rien : il leur faut un petit "
                        "commerce et un toit.",
                        "fr"),
              "return_reintegration");
    EXPECT_EQ(likeliest("Lorries queue for hours since police and customs each check them alone "
                        "at the crossing point.",
                        "en"),
              "ibm");
}

TEST(ThemeModel, ReadsOtherLanguagesByTheGlossary)
{
    EXPECT_EQ(likeliest("Ich leite eine Schutzwohnung für Opfer von Zwangsprostitution.", "de"),
              "thb");
}

TEST(ThemeModel, GivesProbabilitiesThatLeaveRoomForNone)
{
    const Eigen::VectorXd migration = likely("Asylum seekers wait for their interview.", "en");
    EXPECT_GE(migration.minCoeff(), 0);
    EXPECT_LE(migration.sum(), 1 + 1e-12);
    const Eigen::VectorXd other = likely(
        "We propose a convolutional architecture with residual blocks and report accuracy "
        "on two benchmarks of images.",
        "en");
    EXPECT_LT(other.sum(), 0.5);
}

TEST(ThemeModel, SaysWhichWordsSpokeForATheme)
{
    const std::vector<PlacedTerm> terms = terms_of("A seminar on smugglers' boats", "en");
    const std::vector<double> reasons =
        project_knowledge().theme_model().reasons(terms, theme("irregular_smuggling"));
    ASSERT_EQ(reasons.size(), terms.size());
    const auto best = std::ranges::max_element(reasons) - reasons.begin();
    EXPECT_EQ(terms[static_cast<std::size_t>(best)].term, "XSsmuggler");
}

TEST(ThemeModel, IsTheSameEachTimeItIsTrained)
{
    const Knowledge again = Knowledge::load(std::filesystem::path{VIVIER_DATA_DIR} / "knowledge");
    const std::vector<PlacedTerm> terms = terms_of("Visas for seasonal workers", "en");
    EXPECT_EQ(again.theme_model().probabilities(terms),
              project_knowledge().theme_model().probabilities(terms));
}

TEST(ThemeModel, KnowsTheGlossaryAloneWithoutExamples)
{
    const Knowledge& known = project_knowledge();
    const ThemeModel model{{}, known.glossary(), known.vocabularies()};
    const Eigen::VectorXd likely = model.probabilities(terms_of("smugglers", "en"));
    Eigen::Index best = 0;
    likely.maxCoeff(&best);
    EXPECT_EQ(known.data().themes[static_cast<std::size_t>(best)].id, "irregular_smuggling");
}

}  // namespace
}  // namespace vivier
