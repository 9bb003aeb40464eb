// SPDX-License-Identifier: GPL-2.0-or-later
// Where a text says from which country it is written: letterheads, datelines, signatures.

#pragma once

#include "engine/understanding/country_cues.h"
#include "engine/understanding/country_groups.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstddef>
#include <span>

namespace vivier {

/// Borrows what it is made of. Cost of making: linear; of a question: constant.
class CountrySenders {
public:
    CountrySenders(const Reading& reading, std::span<const PhraseHit<CountryCue>> cues);

    /// Whether `group`, whose articles begin at `lead`, is where the text is written:
    ///
    /// - "we write from Accra", "greetings from Moroni", "here in Togo", "Tbilisi here";
    /// - a clause of its own ("Skopje.", "Depuis La Paz :", "Suva, 3 May") at the head of the text,
    ///   among short clauses, or in the short lines at its foot;
    /// - a line or a clause of its own after an institution: "Ministry of Labour, Maseru";
    /// - the end of a short heading: "ACTION 2 - Benin.".
    ///
    /// Several countries at once only end headings, and none where a slash or dash joins them.
    [[nodiscard]] bool include(const CountryGroup& group, std::size_t lead) const;

private:
    [[nodiscard]] bool is_border(const CountryGroup& group) const;
    [[nodiscard]] bool is_written_from(std::size_t lead, Tie tie) const;
    [[nodiscard]] bool is_here(std::size_t lead, std::size_t end, Tie tie) const;
    [[nodiscard]] bool ends_name(std::size_t end) const;
    [[nodiscard]] bool ends_heading(std::size_t start, std::size_t end) const;
    [[nodiscard]] bool follows_institution(std::size_t start) const;
    [[nodiscard]] bool has_cue_ending_at(std::size_t end, CountryCue meaning) const;
    [[nodiscard]] bool starts_line(std::size_t at) const;
    [[nodiscard]] std::size_t end_of_head() const;
    [[nodiscard]] std::size_t begin_of_foot() const;

    const Reading& reading_;
    std::span<const PhraseHit<CountryCue>> cues_;
    std::size_t head_end_ = 0;
    std::size_t foot_begin_ = 0;
};

}  // namespace vivier
