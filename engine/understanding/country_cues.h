// SPDX-License-Identifier: GPL-2.0-or-later
// The words around the name of a country that say why it is named.

#pragma once

#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"

#include <cstdint>

namespace vivier {

enum class CountryCue : std::uint8_t {
    institution,  // ministry, authorities: asks, where it is of the country
    region,       // the same, but "Georgia's region" lies around it
    project,      // Action, mission, request: names the country that it is for
    topic,        // "about", "au sujet de", "support to": right before the country
    asks,         // "requests", "souhaite": right after it
    provider,     // experts, peers: "from" a country they are what is asked for
    official,     // officials, staff: providers, unless they are to be trained
    trained,      // "training for": what follows is to be trained
    people,       // migrants, workers: of a country or in it
    emigrants,    // diaspora, nationals: at home in the one, living in the other
    embassy,      // of the one country, in the other
    example,      // "as in", "experience of"
    event,        // war, crisis: strikes a country that may ask for nothing
    neighbour,    // of who asks
    instrument,   // right after it: "Samoa Agreement"
    elsewhere,    // "departures to", "met in"
    label,        // "country:": names who asks
    motion,       // going, coming, staying: to, from, in where people are on their way or live
    writes,       // "we write": from where is who asks
    here,         // "here in", "chez nous au"
};

[[nodiscard]] PhraseTable<CountryCue> make_country_cues(const Analyser& analyser);

}  // namespace vivier
