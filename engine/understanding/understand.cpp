// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/understand.h"

#include "engine/knowledge/document_analysis.h"
#include "engine/text/analyser.h"
#include "engine/understanding/activity_reading.h"
#include "engine/understanding/country_reading.h"
#include "engine/understanding/courtesies.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/language_reading.h"
#include "engine/understanding/named_concepts.h"
#include "engine/understanding/origin_reading.h"
#include "engine/understanding/overriding.h"
#include "engine/understanding/period_reading.h"
#include "engine/understanding/reading.h"
#include "engine/understanding/request_terms.h"
#include "engine/understanding/team_size.h"
#include "engine/understanding/theme_reading.h"

#include <utility>

namespace vivier {

/// One reader a kind of item.
struct Understanding::Readers {
    Readers(const Knowledge& known, const Analyser& analyser)
        : knowledge(known),
          analysis(known),
          exclusions(analyser),
          courtesies(analyser),
          activities(known, analyser),
          countries(known, analyser),
          origins(known, analyser),
          languages(analyser, known.vocabularies().languages),
          period(analyser),
          team_size(analyser)
    {}

    const Knowledge& knowledge;
    DocumentAnalysis analysis;
    ExclusionReader exclusions;
    CourtesyReader courtesies;
    ActivityReader activities;
    CountryReader countries;
    OriginReader origins;
    LanguageReader languages;
    PeriodReader period;
    TeamSizeReader team_size;
};

Understanding::Understanding(const Knowledge& knowledge)
    : readers_(std::make_unique<const Readers>(knowledge, Analyser{}))
{}

Understanding::~Understanding() = default;
Understanding::Understanding(Understanding&&) noexcept = default;
Understanding& Understanding::operator=(Understanding&&) noexcept = default;

Need Understanding::need_of(const Request& request, const Wishes& options) const
{
    const Vocabularies& vocabularies = readers_->knowledge.vocabularies();
    AnalysedText analysed = readers_->analysis.text(request.text, request.language);
    const Reading reading{analysed};
    const Exclusions exclusions = readers_->exclusions.read(reading);
    LanguageReading languages = readers_->languages.read(reading, exclusions);
    NeededPeriod period = readers_->period.read(reading, request.received);

    const std::vector<bool> courtesy = readers_->courtesies.read(reading);

    Need need;
    need.language = analysed.language;
    need.received = request.received;
    need.themes = read_themes(reading, exclusions, courtesy, readers_->knowledge);
    need.countries = readers_->countries.read(reading, exclusions, languages.named);
    need.activities = readers_->activities.read(reading, exclusions);
    need.institutions = read_institutions(reading, exclusions);
    need.origins = readers_->origins.read(reading, exclusions);
    need.languages = std::move(languages.wishes);
    need.from = period.from;
    need.to = period.to;
    need.team_size = readers_->team_size.read(reading);

    override_need(need, request, Origin::wish, vocabularies);
    override_need(need, options, Origin::option, vocabularies);
    need.terms = request_terms(reading, exclusions, courtesy, need.countries, vocabularies);
    need.text = request.text;
    return need;
}

}  // namespace vivier
