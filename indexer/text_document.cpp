// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/text_document.h"

#include "engine/knowledge/document_terms.h"
#include "indexer/text_schema.h"

#include <algorithm>
#include <boost/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace vivier {
namespace {

namespace json = boost::json;

std::string prefixed(std::string_view prefix, std::string_view text)
{
    return std::string{prefix}.append(text);
}

/// A document being made.
class TextDocument {
public:
    TextDocument(const Vocabularies& vocabularies, std::string_view id)
        : vocabularies_(&vocabularies)
    {
        add_filter(kIdPrefix, id);
    }

    /// The terms that weigh, the words with their positions, and the languages.
    void add_texts(std::span<const AnalysedText> texts)
    {
        for (const auto& [term, count] : count_terms(texts, *vocabularies_)) {
            document_.add_term(term, count);
        }
        std::uint32_t position = 0;
        for (const AnalysedText& text : texts) {
            position = add_words("", text.tokens, position);
            if (text.language) add_filter(kTextLanguagePrefix, text.language->code());
        }
    }

    /// Words that stand at `position` + 1 and after. Returns where the next text starts.
    std::uint32_t add_words(std::string_view prefix, std::span<const Token> tokens,
                            std::uint32_t position)
    {
        for (const Token& token : tokens) {
            ++position;
            if (token.kind == TokenKind::address) continue;
            const std::string term = prefixed(prefix, token.folded);
            if (is_short_enough(term)) document_.add_posting(term, position, 0);
        }
        return position + kTextGap;
    }

    void add_filter(std::string_view prefix, std::string_view value)
    {
        const std::string term = prefixed(prefix, value);
        if (is_short_enough(term)) document_.add_boolean_term(term);
    }

    /// The one thing that a record states: a filter, and a value to count by.
    void add_stated(std::string_view prefix, ValueSlot slot, std::string_view word)
    {
        add_filter(prefix, word);
        add_value(slot, std::string{word});
    }

    /// A list that a record states: a filter each, and one value to count by.
    template <typename Items, typename WordOf>
    void add_stated(std::string_view prefix, ValueSlot slot, const Items& items, WordOf word_of)
    {
        std::string words;
        for (const auto& item : items) {
            const std::string_view word = word_of(item);
            add_filter(prefix, word);
            if (!words.empty()) words += ' ';
            words += word;
        }
        if (!words.empty()) add_value(slot, words);
    }

    void add_day(ValueSlot slot, Date day)
    {
        add_value(slot, Xapian::sortable_serialise(day.days()));
    }

    void add_value(ValueSlot slot, const std::string& value)
    {
        document_.add_value(static_cast<Xapian::valueno>(slot), value);
    }

    void set_data(const json::object& data) { document_.set_data(json::serialize(data)); }

    [[nodiscard]] Xapian::Document take() { return std::move(document_); }

private:
    /// Xapian spells a zero byte as two.
    static bool is_short_enough(std::string_view term)
    {
        const auto zeros = static_cast<std::size_t>(std::ranges::count(term, '\0'));
        return !term.empty() && term.size() + zeros <= kLongestTermBytes;
    }

    const Vocabularies* vocabularies_;
    Xapian::Document document_;
};

void add_languages(const Expert& expert, TextDocument& document)
{
    std::string words;
    for (const LanguageSkill& skill : expert.languages) {
        std::string word{skill.language.code()};
        document.add_filter(kSpokenLanguagePrefix, word);
        if (skill.level) {
            word.append(":").append(name_of(*skill.level));
            document.add_filter(kSpokenLanguagePrefix, word);
        }
        words.append(words.empty() ? "" : " ").append(word);
    }
    if (!words.empty()) document.add_value(ValueSlot::languages, words);
}

void add_statements(const Expert& expert, const Vocabularies& known, TextDocument& document)
{
    document.add_stated(
        kStatedThemePrefix, ValueSlot::themes, expert.themes,
        [&](const DeclaredTheme& declared) { return known.themes.word(declared.theme); });
    document.add_stated(kStatedCountryPrefix, ValueSlot::countries, expert.countries,
                        [](const DeclaredCountry& declared) { return declared.country.code(); });
    document.add_stated(kStatedActivityPrefix, ValueSlot::activities, expert.activities,
                        [&](ActivityId activity) { return known.activities.word(activity); });
    for (const Country& country : expert.diaspora_of)
        document.add_filter(kDiasporaPrefix, country.code());
    if (expert.duty_country) document.add_filter(kPostedPrefix, expert.duty_country->code());
    if (expert.origin) {
        document.add_stated(kOriginPrefix, ValueSlot::origin, known.origins.word(*expert.origin));
    }
}

void add_constraints(const Expert& expert, TextDocument& document)
{
    if (expert.status) {
        document.add_stated(kStatusPrefix, ValueSlot::status, name_of(*expert.status));
    }
    if (expert.consent && expert.consent->until) {
        document.add_day(ValueSlot::consent_until, *expert.consent->until);
    }
    if (expert.availability.empty()) return;
    document.add_day(ValueSlot::first_day,
                     std::ranges::min(expert.availability, {}, &Period::first).first);
    document.add_day(ValueSlot::last_day,
                     std::ranges::max(expert.availability, {}, &Period::last).last);
}

void add_statements(const Action& action, const Vocabularies& known, TextDocument& document)
{
    document.add_stated(kStatedThemePrefix, ValueSlot::themes, action.themes,
                        [&](ThemeId theme) { return known.themes.word(theme); });
    document.add_stated(kStatedCountryPrefix, ValueSlot::countries, action.partner_countries,
                        [](const Country& country) { return country.code(); });
    std::vector<ActivityId> activities;
    for (const ActionActivity& activity : action.activities) {
        if (activity.kind && std::ranges::find(activities, *activity.kind) == activities.end()) {
            activities.push_back(*activity.kind);
        }
    }
    document.add_stated(kStatedActivityPrefix, ValueSlot::activities, activities,
                        [&](ActivityId activity) { return known.activities.word(activity); });
    for (const Participation& participation : action.participations)
        document.add_filter(kParticipantPrefix, participation.expert_id);
    if (action.status) {
        document.add_stated(kStatusPrefix, ValueSlot::status, name_of(*action.status));
    }
    if (action.start) document.add_day(ValueSlot::first_day, action.start->first);
    if (action.end) document.add_day(ValueSlot::last_day, action.end->last);
}

json::object titles_of(const Action& action)
{
    json::object titles;
    for (const Text& title : action.titles) {
        titles[title.language ? title.language->code() : std::string_view{"und"}] = title.text;
    }
    return titles;
}

}  // namespace

Xapian::Document TextDocuments::document(const AnalysedExpert& analysed) const
{
    const Expert& expert = analysed.expert;
    TextDocument document{*vocabularies_, expert.id};
    document.add_texts(analysed.texts);
    document.add_words(kNamePrefix, analyser_.analyse(expert.name, std::nullopt), 0);
    if (expert.employer) {
        const Employer& employer = *expert.employer;
        document.add_words(kOrganisationPrefix, analyser_.analyse(employer.name, std::nullopt), 0);
        if (employer.kind) {
            document.add_filter(kInstitutionPrefix,
                                vocabularies_->institutions.word(*employer.kind));
        }
    }
    add_languages(expert, document);
    add_statements(expert, *vocabularies_, document);
    add_constraints(expert, document);
    document.set_data({{"id", expert.id}, {"name", expert.name}});
    return document.take();
}

Xapian::Document TextDocuments::document(const AnalysedAction& analysed) const
{
    const Action& action = analysed.action;
    TextDocument document{*vocabularies_, action.id};
    document.add_texts(analysed.texts);
    std::uint32_t position = 0;
    for (const Text& title : action.titles) {
        position = document.add_words(kNamePrefix, analyser_.analyse(title.text, title.language),
                                      position);
    }
    if (action.partner) {
        const Partner& partner = *action.partner;
        document.add_words(kOrganisationPrefix, analyser_.analyse(partner.name, std::nullopt), 0);
        if (partner.kind) {
            document.add_filter(kInstitutionPrefix,
                                vocabularies_->institutions.word(*partner.kind));
        }
    }
    add_statements(action, *vocabularies_, document);
    document.set_data({{"id", action.id}, {"title", titles_of(action)}});
    return document.take();
}

}  // namespace vivier
