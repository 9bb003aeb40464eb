// SPDX-License-Identifier: GPL-2.0-or-later
// Where the experts wished for should come from: Member States, academia, the diaspora, ...

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/knowledge.h"
#include "engine/text/analyser.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace vivier {

enum class OriginPart : std::uint8_t {
    whole,    // "retired official": says the origin by itself
    persons,  // "officials", "peers": with a source they do
    source,   // "Member States", "the region"
    seeks,    // "we need", "would be welcome"
    others,   // "for", "with", "train": who follows is not looked for
};

struct OriginCue {
    OriginPart part = OriginPart::persons;
    std::optional<OriginId> origin = {};  // of whole and source
};

class OriginReader {
public:
    /// An origin is known by the terms that the taxonomy gives it and by a few more. Those of
    /// origins that the taxonomy does not have are left out.
    OriginReader(const Knowledge& knowledge, const Analyser& analyser);

    /// Each once, in the order of the text: "officials from Member States", "praticiens de la
    /// région", "UNHCR experts", where the sentence looks for somebody or a clause starts with
    /// them, and not where something is done for or with them.
    [[nodiscard]] std::vector<NeededOrigin> read(const Reading& reading,
                                                 const Exclusions& exclusions) const;

private:
    PhraseTable<OriginCue> cues_;
    std::map<InstitutionId, OriginId> institutions_;  // those that send experts of an origin
};

}  // namespace vivier
