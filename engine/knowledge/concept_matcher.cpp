// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/concept_matcher.h"

#include "engine/knowledge/match_key.h"
#include "engine/knowledge/phrase_breaks.h"
#include "engine/knowledge/place_reading.h"
#include "engine/knowledge/spelling.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vivier {
namespace {

// How far a cue may stand from an acronym, in tokens: about two sentences.
constexpr std::size_t kCueReach = 25;

struct Found {
    const LexiconEntry* entry = nullptr;
    TokenRange range;
};

/// In text order; one phrase may stand for a concept both weakly and surely.
void keep_surest_of_each(std::vector<ConceptMention>& mentions)
{
    std::ranges::sort(mentions, {}, [](const ConceptMention& mention) {
        return std::tuple{mention.span, mention.id, mention.surety == Surety::weak};
    });
    const auto same = [](const ConceptMention& a, const ConceptMention& b) {
        return a.span == b.span && a.id == b.id;
    };
    mentions.erase(std::unique(mentions.begin(), mentions.end(), same), mentions.end());
}

/// For each token, from where to where the phrases reach that name nothing and cover it.
class Claims {
public:
    explicit Claims(std::size_t tokens) : claims_(tokens) {}

    void add(TokenRange range)
    {
        for (std::size_t at = range.first; at < range.last; ++at) {
            TokenRange& claim = claims_[at];
            const bool is_new = claim.last == 0;
            claim.first = is_new ? range.first : std::min(claim.first, range.first);
            claim.last = std::max(claim.last, range.last);
        }
    }

    /// Whether a phrase that names nothing has words of `range` and is not a mere part of it.
    bool hold_against(TokenRange range) const
    {
        for (std::size_t at = range.first; at < range.last; ++at) {
            const TokenRange claim = claims_[at];
            if (claim.last == 0) continue;
            const bool is_within = range.first <= claim.first && claim.last <= range.last;
            const bool is_all = claim.first == range.first && claim.last == range.last;
            if (!is_within || is_all) return true;
        }
        return false;
    }

private:
    std::vector<TokenRange> claims_;
};

/// One text while it is matched. Borrows everything.
class Matcher {
public:
    Matcher(const Lexicon& lexicon, std::string_view text, std::span<const Token> tokens)
        : lexicon_(lexicon), text_(text), tokens_(tokens), spelling_(text, tokens)
    {
        words_.reserve(tokens.size());
        for (const Token& token : tokens) {
            const bool is_address = token.kind == TokenKind::address;
            words_.push_back(is_address ? PhraseTrie::kUnknownWord
                                        : lexicon.trie.word(match_key(token.folded)));
        }
    }

    std::vector<ConceptMention> run()
    {
        std::array<std::vector<Found>, kFields> found;
        for (std::size_t at = 0; at < tokens_.size(); ++at)
            find_at(at, found);

        std::vector<ConceptMention> mentions;
        std::vector<PlaceMention> places;
        for (const std::vector<Found>& of_field : found) {
            for (const Found& winner : longest_first(of_field))
                keep(winner, mentions, places);
        }
        for (const ConceptMention& place :
             read_places(lexicon_, text_, tokens_, std::move(places))) {
            mentions.push_back(place);
        }
        keep_surest_of_each(mentions);
        return mentions;
    }

private:
    void find_at(std::size_t first, std::array<std::vector<Found>, kFields>& found) const
    {
        PhraseTrie::Node node = PhraseTrie::kRoot;
        std::size_t connectors = 0;
        for (std::size_t at = first; at < tokens_.size(); ++at) {
            if (at > first && !is_joined(text_, tokens_[at - 1], tokens_[at])) return;
            const PhraseTrie::Node next = lexicon_.trie.step(node, words_[at]);
            if (next == PhraseTrie::kNowhere) {
                const bool may_skip = at > first && is_connector(tokens_[at].folded);
                if (!may_skip || ++connectors > kMostConnectors) return;
                continue;
            }
            node = next;
            for (const std::uint32_t index : lexicon_.trie.entries_at(node)) {
                const LexiconEntry& entry = lexicon_.entries[index];
                const TokenRange range{first, at + 1};
                if (spelling_.suits(entry, range))
                    found[static_cast<std::size_t>(entry.field)].push_back({&entry, range});
            }
        }
    }

    Span span_of(TokenRange range) const
    {
        return {tokens_[range.first].span.begin, tokens_[range.last - 1].span.end};
    }

    /// Phrases that name something, without those that another sense claims.
    std::vector<Found> unclaimed(const std::vector<Found>& found) const
    {
        Claims claims{tokens_.size()};
        for (const Found& candidate : found) {
            if (!candidate.entry->id) claims.add(candidate.range);
        }
        std::vector<Found> left;
        for (const Found& candidate : found) {
            if (candidate.entry->id && !claims.hold_against(candidate.range))
                left.push_back(candidate);
        }
        return left;
    }

    /// The winners of one field. Equal ranges win together.
    std::vector<Found> longest_first(const std::vector<Found>& found) const
    {
        std::vector<Found> candidates = unclaimed(found);
        std::ranges::stable_sort(candidates, {}, [](const Found& a) {
            const std::size_t length = a.range.last - a.range.first;
            return std::tuple{-static_cast<std::ptrdiff_t>(length), a.range.first};
        });
        std::vector<const Found*> owner(tokens_.size(), nullptr);
        std::vector<Found> winners;
        for (const Found& candidate : candidates) {
            const auto [first, last] = candidate.range;
            const bool is_free = std::all_of(owner.begin() + static_cast<std::ptrdiff_t>(first),
                                             owner.begin() + static_cast<std::ptrdiff_t>(last),
                                             [](const Found* found_here) { return !found_here; });
            const bool shares = owner[first] != nullptr && owner[first]->range.first == first &&
                                owner[first]->range.last == last;
            if (!is_free && !shares) continue;
            for (std::size_t at = first; at < last; ++at)
                owner[at] = &candidate;
            winners.push_back(candidate);
        }
        return winners;
    }

    /// What an acronym means here: nothing, perhaps its concept, or surely.
    std::optional<Surety> acronym_surety(const Found& found)
    {
        const TokenRange near = widen(found.range, kCueReach, tokens_.size());
        const auto is_near = [&](const Cues& cues) {
            return has_cue(tokens_, near, found.range, cues);
        };
        if (is_near(found.entry->cues_against)) return std::nullopt;
        const bool is_ambiguous =
            found.entry->ambiguous || starts_small(slice(text_, span_of(found.range)));
        if (!is_ambiguous || is_near(found.entry->cues_for)) return Surety::strong;
        return surety_from_afar(found);
    }

    /// As the first mention of an acronym in the whole text is read, so are the others.
    std::optional<Surety> surety_from_afar(const Found& found)
    {
        const auto [known, is_new] = from_afar_.try_emplace(found.entry);
        if (!is_new) return known->second;
        const TokenRange all{0, tokens_.size()};
        if (has_cue(tokens_, all, found.range, found.entry->cues_against)) return std::nullopt;
        const bool is_for = has_cue(tokens_, all, found.range, found.entry->cues_for);
        return known->second = is_for ? Surety::strong : Surety::weak;
    }

    void keep(const Found& found, std::vector<ConceptMention>& mentions,
              std::vector<PlaceMention>& places)
    {
        const LexiconEntry& entry = *found.entry;
        ConceptMention mention{*entry.id,
                               span_of(found.range),
                               static_cast<std::uint32_t>(found.range.first),
                               static_cast<std::uint32_t>(found.range.last),
                               entry.surety,
                               entry.naming};
        if (entry.field == Field::place) {
            places.push_back({mention, &entry});
            return;
        }
        if (entry.naming == Naming::acronym) {
            const auto surety = acronym_surety(found);
            if (!surety) return;
            mention.surety = *surety;
        }
        mentions.push_back(mention);
    }

    const Lexicon& lexicon_;
    std::string_view text_;
    std::span<const Token> tokens_;
    Spelling spelling_;
    std::vector<PhraseTrie::Word> words_;
    std::unordered_map<const LexiconEntry*, std::optional<Surety>> from_afar_;
};

}  // namespace

std::vector<ConceptMention> match_concepts(const Lexicon& lexicon, std::string_view text,
                                           std::span<const Token> tokens)
{
    return Matcher{lexicon, text, tokens}.run();
}

}  // namespace vivier
