// SPDX-License-Identifier: GPL-2.0-or-later
// A record as a document of the full-text databases: all that text_schema.h says of it.

#pragma once

#include "engine/knowledge/analysed.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/text/analyser.h"

#include <xapian.h>

namespace vivier {

/// Makes documents. Not safe to share between threads (the analyser is not); one a thread.
/// Borrows `vocabularies`, which must outlive it.
class TextDocuments {
public:
    explicit TextDocuments(const Vocabularies& vocabularies) : vocabularies_(&vocabularies) {}

    [[nodiscard]] Xapian::Document document(const AnalysedExpert& analysed) const;
    [[nodiscard]] Xapian::Document document(const AnalysedAction& analysed) const;

private:
    const Vocabularies* vocabularies_;
    Analyser analyser_;  // of names, which no language has
};

}  // namespace vivier
