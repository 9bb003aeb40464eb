// SPDX-License-Identifier: GPL-2.0-or-later
// E-mail addresses and URLs in a text.

#pragma once

#include "engine/domain/span.h"

#include <string_view>
#include <vector>

namespace vivier {

/// In text order, none overlapping. An e-mail address is `local@domain.tld`; a URL starts with a
/// scheme and "://" or with "www." and ends before a blank, a quotation mark, or the punctuation
/// of the sentence around it. Cost: linear.
///
/// REQUIRES: text.size() < 2^32.
[[nodiscard]] std::vector<Span> find_addresses(std::string_view text);

}  // namespace vivier
