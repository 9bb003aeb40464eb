// SPDX-License-Identifier: GPL-2.0-or-later
// What the full-text databases hold: experts.glass, one document an expert, and actions.glass, one
// document an action. Whoever searches them relies on this page.
//
// Document ids are positions in the pool plus one; both are in ascending order of record id.
//
// ## Terms
//
// Words are those of the analyser: folded (NFKC, no case, no accents, no elision); e-mail
// addresses and URLs are left out.
//
// | prefix | term                                             | wdf | positions | example        |
// |--------|--------------------------------------------------|-----|-----------|----------------|
// | Z      | stem of a word that is no stop word              | yes |           | Zfrontier      |
// | XT     | theme that a text names                          | yes |           | XTibm          |
// | XA     | activity type that a text names                  | yes |           | XAtraining     |
// | XI     | institution type that a text names               | yes |           | XIborder_police|
// | XC     | country that a text names                        | yes |           | XCMD           |
// |        | word, stop words too                             |  0  | yes       | frontieres     |
// | XN     | word of an expert's name, of an action's titles  |  0  | yes       | XNkirnbauer    |
// | XE     | word of the employer's or the partner's name     |  0  | yes       | XEzollamt      |
// | Q      | record id                                        |  0  |           | QE0001         |
// | L      | language of a text                               |  0  |           | Lfr            |
// | XFS    | status                                           |  0  |           | XFSactive      |
// | XFO    | origin of an expert                              |  0  |           | XFOeu_ms_public|
// | XFL    | language spoken; with the level, where known     |  0  |           | XFLfr, XFLfr:B2|
// | XFT    | theme that the record states                     |  0  |           | XFTibm         |
// | XFC    | country experience; an action's partner country  |  0  |           | XFCMD          |
// | XFA    | activity type that the record states             |  0  |           | XFAtraining    |
// | XFI    | institution type of the employer or the partner  |  0  |           | XFIcustoms     |
// | XFD    | country whose diaspora an expert belongs to      |  0  |           | XFDMD          |
// | XFP    | country where an expert is posted                |  0  |           | XFPMD          |
// | XFE    | id of an expert who took part in an action       |  0  |           | XFEE0001       |
//
// The first five are those of engine/knowledge/document_terms.h, with the frequencies that the pool
// holds. All others have a wdf (frequency within the document) of zero: they select and do not
// weigh, so that a document's length is the pool's. Gender, nationality, residence and age are not
// indexed: nothing may select by them.
//
// Positions: texts follow one another in the order of the record, kTextGap apart, so that no phrase
// runs from one into the next. Names and titles have positions of their own, likewise.
//
// Terms longer than kLongestTermBytes (engine/knowledge/document_terms.h) are left out.
//
// ## Values
//
// | slot | value                                                        | form             |
// |------|--------------------------------------------------------------|------------------|
// | 0    | first day: of all availability; of an action                 | number           |
// | 1    | last day: likewise                                           | number           |
// | 2    | last day of consent                                          | number           |
// | 3    | status                                                       | word             |
// | 4    | origin                                                       | word             |
// | 5    | themes that the record states                                | words            |
// | 6    | countries: of experience; of the partner                     | words            |
// | 7    | activity types that the record states                        | words            |
// | 8    | languages spoken, "fr:B2"; "fr" where the level is not known | words            |
//
// number: Xapian::sortable_serialise of days since 1970. words: one space between them. What a
// record does not say has no value. Availability without a start is from the year 0, without an
// end to the year 9999.
//
// ## Document data, spelling, metadata
//
// Data: one JSON object, {"id": "E0001", "name": "..."} or {"id": "A0001", "title": {"en": "..."}}
// ("und": a title whose language is not known).
// Spelling: every word without a prefix but numbers, by the number of documents that have it.
// Metadata "schema": kTextSchemaVersion.

#pragma once

#include <cstdint>
#include <string_view>

namespace vivier {

/// Raised whenever anything above changes.
inline constexpr std::string_view kTextSchemaVersion = "1";
inline constexpr std::string_view kSchemaKey = "schema";

inline constexpr std::string_view kNamePrefix = "XN";
inline constexpr std::string_view kOrganisationPrefix = "XE";
inline constexpr std::string_view kIdPrefix = "Q";
inline constexpr std::string_view kTextLanguagePrefix = "L";
inline constexpr std::string_view kStatusPrefix = "XFS";
inline constexpr std::string_view kOriginPrefix = "XFO";
inline constexpr std::string_view kSpokenLanguagePrefix = "XFL";
inline constexpr std::string_view kStatedThemePrefix = "XFT";
inline constexpr std::string_view kStatedCountryPrefix = "XFC";
inline constexpr std::string_view kStatedActivityPrefix = "XFA";
inline constexpr std::string_view kInstitutionPrefix = "XFI";
inline constexpr std::string_view kDiasporaPrefix = "XFD";
inline constexpr std::string_view kPostedPrefix = "XFP";
inline constexpr std::string_view kParticipantPrefix = "XFE";

enum class ValueSlot : std::uint8_t {
    first_day,
    last_day,
    consent_until,
    status,
    origin,
    themes,
    countries,
    activities,
    languages,
};

/// Positions between the last word of a text and the first of the next.
inline constexpr std::uint32_t kTextGap = 100;

}  // namespace vivier
