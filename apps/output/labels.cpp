// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/labels.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

/// One thing in English and in French.
using Words = std::array<std::string_view, 2>;

// Each table is in the order of its enum.
constexpr std::array<Words, 29> kLabels{{
    {"Language", "Langue"},
    {"Received", "Reçue le"},
    {"Theme", "Thème"},
    {"Partner country", "Pays partenaire"},
    {"Country mentioned", "Pays mentionné"},
    {"Activity", "Activité"},
    {"Institution", "Institution"},
    {"Origin of experts", "Origine des experts"},
    {"Language required", "Langue exigée"},
    {"Language wished for", "Langue souhaitée"},
    {"From", "Du"},
    {"To", "Au"},
    {"Team size", "Taille de l’équipe"},
    {"Overridden", "Écarté"},
    {"Nothing was understood of the request.", "Rien n’a été compris de la demande."},
    {"Nothing in the request speaks for any expert: they stand by id.",
     "Rien dans la demande ne parle pour un expert : ils sont rangés par identifiant."},
    {"No expert passes all filters.", "Aucun expert ne passe tous les filtres."},
    {"Not known", "Non renseigné"},
    {"Left out", "Écartés"},
    {"best:", "les meilleurs :"},
    {"{} of {} ranked experts shown", "{} affichés sur {} experts classés"},
    {"Rank", "Rang"},
    {"Not ranked, left out by:", "Non classé, écarté par :"},
    {"Score", "Score"},
    {"Sum", "Somme"},
    {"Request", "Demande"},
    {"Mean", "Moyenne"},
    {"Without judgements, not counted:", "Sans jugements, non comptées :"},
    {"or", "ou"},
}};

constexpr std::array<Words, kEvidenceKinds> kKinds{{
    {"Profile", "Profil"},
    {"Past actions", "Actions passées"},
    {"Themes", "Thèmes"},
    {"Countries", "Pays"},
    {"Activities", "Activités"},
    {"Languages", "Langues"},
    {"Origin", "Origine"},
    {"Recency", "Actualité"},
}};

constexpr std::array<Words, kEvidenceStatusNames.size()> kStatuses{{
    {"unknown", "inconnu"},
    {"absent", "absent"},
    {"claimed", "déclaré"},
    {"evidenced", "attesté"},
    {"confirmed", "confirmé"},
}};

constexpr std::array<Words, kFilters> kFilterLabels{{
    {"status", "statut"},
    {"consent", "consentement"},
    {"language", "langue"},
    {"availability", "disponibilité"},
}};

constexpr std::array<Words, 3> kOrigins{{
    {"text", "texte"},
    {"form", "formulaire"},
    {"option", "option"},
}};

constexpr std::array<std::string_view, 5> kSources{"bio", "cv", "statement", "evaluation",
                                                   "declared"};
constexpr std::array<Words, kSources.size()> kSourceLabels{{
    {"bio", "biographie"},
    {"CV", "CV"},
    {"statement", "déclaration"},
    {"evaluation", "évaluation"},
    {"declared", "déclaré"},
}};

template <std::size_t Size>
std::string_view pick(const std::array<Words, Size>& table, std::size_t position,
                      UiLanguage language)
{
    return table[position][static_cast<std::size_t>(language)];
}

/// The label of the one of `names` that is `name`; else `name`.
template <std::size_t Size>
std::string_view pick_named(const std::array<Words, Size>& table,
                            const std::array<std::string_view, Size>& names, std::string_view name,
                            UiLanguage language)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return name;
    return pick(table, static_cast<std::size_t>(found - names.begin()), language);
}

}  // namespace

std::string_view label_of(Label label, UiLanguage language)
{
    static_assert(static_cast<std::size_t>(Label::alternative) + 1 == kLabels.size());
    return pick(kLabels, static_cast<std::size_t>(label), language);
}

std::string_view label_of(EvidenceKind kind, UiLanguage language)
{
    return pick(kKinds, static_cast<std::size_t>(kind), language);
}

std::string_view label_of(EvidenceStatus status, UiLanguage language)
{
    return pick(kStatuses, static_cast<std::size_t>(status), language);
}

std::string_view label_of(Filter filter, UiLanguage language)
{
    return pick(kFilterLabels, static_cast<std::size_t>(filter), language);
}

std::string_view label_of(Origin origin, UiLanguage language)
{
    return pick(kOrigins, static_cast<std::size_t>(origin), language);
}

std::string_view label_of_source(std::string_view source, UiLanguage language)
{
    return pick_named(kSourceLabels, kSources, source, language);
}

std::string_view label_of_filter(std::string_view name, UiLanguage language)
{
    return pick_named(kFilterLabels, kFilterNames, name, language);
}

}  // namespace vivier
