// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/activity_reading.h"

#include "engine/understanding/named_concepts.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace vivier {
namespace {

using enum ActivityCue;
using Table = PhraseTable<ActivityCue>;

void add_doing(Table& table, const Analyser& analyser)
{
    table.add(analyser, trains,
              "to train|train our|train the|train their|train its|train them|train staff|"
              "train officers|train people|training our|training the|teach our|teach the|"
              "teach them|to be trained|pour former|à former|de former|former nos|former notre|"
              "former les|former des|former leurs|former ses|former le personnel|être formés|"
              "être formées|be trained|masterclass|day course|week course|crash course|a course|"
              "course for|courses for|course on|un cours|cours pour|cours sur|stage pour|"
              "apprendre à nos|apprendre aux|enseigner à nos|enseigner aux");
    table.add(analyser, exchanges,
              "exchange with|exchanges with|exchange between peers|exchange of practice|"
              "exchange of practices|exchange experience|exchange experiences|share experience|"
              "share experiences|share their experience|sharing experience|"
              "share what they have done|"
              "share what they did|peer to peer|entre pairs|peer exchange|learn from peers|"
              "twinning");
    table.add(analyser, exchanges,
              "échange avec|échanges avec|échanger avec|échange de pratiques|"
              "échanges de pratiques|échange d'expérience|échanges d'expériences|"
              "partage d'expérience|partage d'expériences|partager leur expérience|"
              "partager ce qu'ils ont fait|apprendre de nos pairs|jumelage");
    // Not a term of the taxonomy: those are read without their articles, and "guide" is a verb.
    table.add(analyser, guides,
              "a guide|a short guide|the guide|guide for|guide on|un guide|un petit guide|le guide|"
              "guide pour|guide sur|guide de|guide du|guide d'accueil");
    table.add(analyser, campaigns,
              "a campaign|campaign to|campaign on|campaign against|campaign among|une campagne|"
              "campagne auprès|campagne sur|campagne contre|campagne pour");
    table.add(analyser, evaluates,
              "evaluate our|evaluate the|evaluate this|évaluer notre|évaluer le|évaluer la|"
              "évaluer les|évaluer ce|évaluer cette|independent review|programme review|"
              "revue indépendante|independent audit|audit indépendant|audit externe|"
              "external audit|mesurer l'effet|measure the effect|measure the impact|"
              "mesurer l'impact|bilan à mi-parcours|bilan du programme|bilan du projet|"
              "bilan du dispositif|bilan de l'action");
}

void add_drafting(Table& table, const Analyser& analyser)
{
    table.add(analyser, drafts,
              "draft|drafting|rewrite|rewriting|write|writing|revise|revising|amend|amending|"
              "align|aligning|transpose|transposing|develop|developing|prepare|preparing|design|"
              "designing|to adopt|deliver|update|updating|change|reform|simplify|review|"
              "reviewing|drawing up|draw up|rédiger|rédaction|refondre|refonte|réviser|révision|"
              "modifier|modification|amender|aligner|alignement|transposer|transposition|"
              "élaborer|élaboration|préparer|concevoir|conception|adopter|rendre|"
              "mettre à jour|mise à jour|actualiser|réformer|simplifier|écrire|écriture|relire|"
              "relecture|revoir|overhaul|recast|codify|harmonise|harmonize|harmoniser|modernise|"
              "modernize|moderniser|adapt|adapter|bring our|bring the|mettre notre|mettre la|"
              "mettre nos|mettre les|comment on|comments on|commenter");
    table.add(analyser, redone,
              "be drafted|be written|be rewritten|be revised|be amended|be updated|being drafted|"
              "being written|being revised|être rédigé|être rédigée|être révisé|être révisée|"
              "être modifié|être modifiée|être réécrit|être réécrite");
    table.add(analyser, law,
              "law|bill|draft law|decree|regulation|rules|legislation|amendment|by-law|statute|"
              "ordinance|legal framework|loi|projet de loi|avant-projet de loi|décret|règlement|"
              "règle|législation|amendement|ordonnance|arrêté|cadre juridique|cadre légal");
    table.add(analyser, plan,
              "strategy|national plan|implementation plan|contingency plan|five-year plan|"
              "policy|white paper|road map|plan|stratégie|plan national|plan de mise en œuvre|"
              "plan de contingence|plan quinquennal|politique|livre blanc|policy document");
    table.add(analyser, assesses,
              "assessment|diagnostic|diagnosis|mapping|inventory|stock-taking|état des lieux|bilan|"
              "cartographie|inventaire|audit|assess");
    table.add(analyser, capacities,
              "capacity|capacité|need|besoin|skill|compétence|gap|lacune|training needs");
}

bool is_indefinite(std::string_view word)
{
    return word == "a" || word == "an" || word == "un" || word == "une";
}

bool has_already(std::string_view word)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"have", "has", "had", "avons", "dispose", "disposons", "existe", "exists"});
    return std::ranges::find(kWords, word) != kWords.end();
}

/// Whether a cue of `meaning` stands before `hits[index]`, at most `reach` tokens before and in the
/// same sentence.
bool follows(const Reading& reading, std::span<const PhraseHit<ActivityCue>> hits,
             std::size_t index, ActivityCue meaning, std::size_t reach)
{
    const std::size_t at = hits[index].range.first;
    const TokenRange near = reading.near(at, reach);
    while (index-- > 0 && hits[index].range.last > near.first) {
        if (hits[index].meaning == meaning) return true;
    }
    return false;
}

/// "The bill must be rewritten."
bool is_redone(const Reading& reading, std::span<const PhraseHit<ActivityCue>> hits,
               std::size_t index)
{
    constexpr std::size_t kReach = 5;

    const std::size_t end = hits[index].range.last;
    const TokenRange near = reading.near(hits[index].range.first, kReach);
    const std::size_t next = index + 1;
    return next < hits.size() && hits[next].meaning == redone && hits[next].range.first >= end &&
           hits[next].range.first < near.last;
}

/// "a written five-year strategy": one that is still to be made.
bool is_new(const Reading& reading, std::size_t noun)
{
    constexpr std::size_t kReach = 4;

    const TokenRange before = reading.within_clause(noun, {noun - std::min(noun, kReach), noun});
    for (std::size_t at = noun; at > before.first; --at) {
        if (!is_indefinite(reading.word(at - 1))) continue;
        const TokenRange verb = reading.near(at - 1, 2);
        for (std::size_t i = verb.first; i < at; ++i) {
            if (has_already(reading.word(i))) return false;
        }
        return true;
    }
    return false;
}

bool is_denied(const Reading& reading, std::size_t first)
{
    constexpr auto kNone =
        std::to_array<std::string_view>({"no", "without", "sans", "aucun", "aucune"});
    return first > 0 && reading.break_before(first) == Break::none &&
           std::ranges::find(kNone, reading.word(first - 1)) != kNone.end();
}

}  // namespace

ActivityReader::ActivityReader(const Knowledge& knowledge, const Analyser& analyser)
{
    const auto& activities = knowledge.vocabularies().activities;
    const auto set = [&](ActivityCue cue, std::string_view id) {
        activities_.at(static_cast<std::size_t>(cue)) = activities.find(id);
    };
    set(trains, "training");
    set(exchanges, "knowledge_exchange");
    set(evaluates, "evaluation");
    set(guides, "manual");
    set(campaigns, "campaign");
    set(law, "legal_drafting");
    set(plan, "strategy_drafting");
    set(capacities, "capacity_assessment");
    add_doing(cues_, analyser);
    add_drafting(cues_, analyser);
}

std::optional<NeededActivity> ActivityReader::activity_of(const Reading& reading, Hits hits,
                                                          std::size_t index) const
{
    constexpr std::size_t kDraftReach = 6;
    constexpr std::size_t kAssessReach = 4;

    const auto& [cue, range] = hits[index];
    const auto activity = activities_.at(static_cast<std::size_t>(cue));
    if (!activity || is_denied(reading, range.first)) return std::nullopt;
    const bool is_drafted =
        follows(reading, hits, index, drafts, kDraftReach) || is_redone(reading, hits, index);
    const bool is_named = reading.key(range.first) != "plan";  // "a plan" is anybody's
    const bool is_plan = cue == plan && (is_drafted || (is_named && is_new(reading, range.first)));
    const bool is_assessed =
        cue == capacities && follows(reading, hits, index, assesses, kAssessReach);
    const bool is_whole = cue < redone;
    if (!is_whole && !is_plan && !is_assessed && !(cue == law && is_drafted)) return std::nullopt;
    return NeededActivity{*activity, {Origin::text, reading.span_of(range)}};
}

std::vector<NeededActivity> ActivityReader::read(const Reading& reading,
                                                 const Exclusions& exclusions) const
{
    std::vector<NeededActivity> needed = read_activities(reading, exclusions);
    std::set<ActivityId> seen;
    for (const NeededActivity& activity : needed)
        seen.insert(activity.activity);
    const auto hits = cues_.find(reading);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (exclusions.covers_phrase(hits[i].range.first)) continue;
        const auto activity = activity_of(reading, hits, i);
        if (activity && seen.insert(activity->activity).second) needed.push_back(*activity);
    }
    std::ranges::stable_sort(needed, {},
                             [](const NeededActivity& item) { return *item.ground.span; });
    return needed;
}

}  // namespace vivier
