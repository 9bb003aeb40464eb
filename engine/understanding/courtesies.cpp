// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/courtesies.h"

#include <algorithm>

namespace vivier {

CourtesyReader::CourtesyReader(const Analyser& analyser)
    : cues_(analyser, {{Cue::polite,
                        "dear|hello|good morning|good afternoon|thank you|thanks|many thanks|"
                        "hope you are well|hope this finds you well|looking forward to|say hello|"
                        "my greetings|see you soon|happy new year|please find attached|pls|thx"},
                       {Cue::polite,
                        "bonjour|bonsoir|madame|monsieur|chers collègues|chères collègues|"
                        "cher collègue|chère collègue|chère équipe|merci|remerciements|remercier|"
                        "espère que vous allez bien|bien à vous|à très vite|à bientôt|mes amitiés|"
                        "bonne année|ci-joint|svp"},
                       {Cue::closing,
                        "best regards|kind regards|warm regards|regards|yours faithfully|"
                        "yours sincerely|sincerely|best wishes|with thanks"},
                       {Cue::closing,
                        "cordialement|bien cordialement|salutations|veuillez agréer|"
                        "veuillez recevoir|je vous prie d'agréer|avec nos remerciements"}})
{}

std::vector<bool> CourtesyReader::read(const Reading& reading) const
{
    std::vector<bool> courtesy(reading.size(), false);
    const auto mark = [&](TokenRange range) {
        std::fill(courtesy.begin() + static_cast<std::ptrdiff_t>(range.first),
                  courtesy.begin() + static_cast<std::ptrdiff_t>(range.last), true);
    };
    std::size_t marked = 0;  // all clauses before it were looked at
    for (const auto& [cue, range] : cues_.find(reading)) {
        if (cue == Cue::closing && range.first >= reading.size() - reading.size() / 4) {
            mark({range.first, reading.size()});
            break;
        }
        if (range.first < marked) continue;
        const TokenRange clause = reading.within_clause(range.first, {marked, reading.size()});
        mark(clause);
        marked = clause.last;
    }
    return courtesy;
}

}  // namespace vivier
