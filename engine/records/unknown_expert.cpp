// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/unknown_expert.h"

#include "engine/knowledge/vocabulary.h"

#include <algorithm>
#include <vector>

namespace vivier {
namespace {

char lower(char c)
{
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_same_letter(char a, char b)
{
    return lower(a) == lower(b);
}

/// Whether to insert, delete or replace one byte, or to swap two neighbours, makes `a` into `b`;
/// the case of ASCII letters does not count.
bool is_one_edit_away(std::string_view a, std::string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > 1) return false;
    const auto front = std::ranges::mismatch(a, b, is_same_letter);
    a.remove_prefix(static_cast<std::size_t>(front.in1 - a.begin()));
    b.remove_prefix(static_cast<std::size_t>(front.in2 - b.begin()));
    while (!a.empty() && !b.empty() && is_same_letter(a.back(), b.back())) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (a.size() <= 1 && b.size() <= 1) return true;
    return a.size() == 2 && b.size() == 2 && is_same_letter(a[0], b[1]) &&
           is_same_letter(a[1], b[0]);
}

}  // namespace

std::string unknown_expert(std::string_view id, const IdLines& experts)
{
    std::vector<std::string> near;
    for (const auto& [known, line] : experts) {
        if (is_one_edit_away(id, known)) near.push_back(known);
    }
    std::ranges::sort(near);  // a hash table has no order of its own
    return unknown_word("expert", id, near);
}

}  // namespace vivier
