// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/function_words.h"

#include "engine/text/analyser.h"
#include "engine/text/code_points.h"
#include "engine/text/stop_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <vector>

namespace vivier {
namespace {

/// Runs of letters and digits, folded: "C1" holds no "c", and elided articles come apart by
/// themselves.
std::vector<std::string> letter_runs(std::string_view text)
{
    std::vector<std::string> runs;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const UChar32 c = next_code_point(text, at);
        const bool is_letter = u_isalnum(c) != 0 || u_getCombiningClass(c) != 0;
        if (is_letter && at < text.size()) continue;
        const std::size_t end = is_letter ? at : here;
        if (end > begin) runs.push_back(fold(text.substr(begin, end - begin)));
        begin = at;
    }
    return runs;
}

/// By position in supported_languages().
std::vector<double> votes_of(const std::vector<std::string>& words)
{
    const auto languages = supported_languages();
    std::vector<double> votes(languages.size(), 0.0);
    std::vector<std::size_t> having;
    for (const std::string& word : words) {
        having.clear();
        for (std::size_t i = 0; i < languages.size(); ++i) {
            if (stop_words(languages[i]).contains(word)) having.push_back(i);
        }
        for (const std::size_t i : having)
            votes[i] += 1.0 / static_cast<double>(having.size());
    }
    return votes;
}

}  // namespace

std::optional<Language> language_by_function_words(std::string_view text)
{
    const std::vector<double> votes = votes_of(letter_runs(text));
    const auto most = std::ranges::max_element(votes);
    const bool is_only = std::ranges::count(votes, *most) == 1;
    if (*most <= 0.0 || !is_only) return std::nullopt;
    return supported_languages()[static_cast<std::size_t>(most - votes.begin())];
}

}  // namespace vivier
