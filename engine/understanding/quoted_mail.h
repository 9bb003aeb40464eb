// SPDX-License-Identifier: GPL-2.0-or-later
// What a text quotes of the mail that it answers.

#pragma once

#include "engine/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// By token: whether it stands on a line that starts with ">", or on one that tells who wrote what
/// follows ("On 3 May Ann wrote:", "Le 3 mai, Ann a écrit :"). No token does where fewer than a
/// few stand elsewhere: then the quote is what is meant. Cost: linear.
[[nodiscard]] std::vector<bool> quoted_tokens(std::string_view text, std::span<const Token> tokens);

}  // namespace vivier
