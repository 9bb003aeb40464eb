// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/text_writer.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>
#include <utility>

namespace vivier {
namespace {

void append_number(std::string& out, int number)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

std::size_t count_words(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

}  // namespace

void TextWriter::append_sentence(std::string& out, const std::vector<Sentence>& sentences,
                                 const Tongue& tongue, const Subject& subject, Random& random)
{
    write(out, random.pick(sentences), tongue, subject, random);
}

void TextWriter::append_text(std::string& out, const std::vector<Sentence>& openings,
                             const std::vector<Sentence>& sentences, const Tongue& tongue,
                             const Subject& subject, const WordCount& length, Random& random)
{
    const std::size_t start = out.size();
    append_sentence(out, openings, tongue, subject, random);
    std::size_t words = count_words(std::string_view{out}.substr(start));
    for (std::size_t used = 0; words < length.enough; ++used) {
        const std::size_t place = used % sentences.size();
        if (place == 0) shuffle(sentences.size(), random);
        const std::size_t end = out.size();
        out += ' ';
        write(out, sentences[order_[place]], tongue, subject, random);
        words += count_words(std::string_view{out}.substr(end + 1));
        if (words > length.most) {
            out.resize(end);
            return;
        }
    }
}

void TextWriter::shuffle(std::size_t count, Random& random)
{
    order_.resize(count);
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order_[i - 1], order_[random.below(i)]);
}

void TextWriter::write(std::string& out, const Sentence& sentence, const Tongue& tongue,
                       const Subject& subject, Random& random)
{
    for (const SentencePiece& piece : sentence) {
        out += piece.words;
        fill(out, piece.slot, tongue, subject, random);
    }
}

void TextWriter::fill(std::string& out, Slot slot, const Tongue& tongue, const Subject& subject,
                      Random& random)
{
    switch (slot) {
        case Slot::theme:
            return append_phrase(out, tongue.themes, subject.themes, tongue, random);
        case Slot::hint:
            return append_phrase(out, tongue.hints, subject.themes, tongue, random);
        case Slot::country:
            if (subject.countries.empty()) return words_->append_name(out, random);
            out += tongue.countries[random.pick(subject.countries)];
            return;
        case Slot::city:
            return append_city(out, subject, random);
        case Slot::activity:
            return append_phrase(out, tongue.activities, subject.activities, tongue, random);
        case Slot::institution:
            return append_phrase(out, tongue.institutions, subject.institutions, tongue, random);
        case Slot::noun:
            return words_->append(out, tongue.noun_endings, random);
        case Slot::adj:
            return words_->append(out, tongue.adjective_endings, random);
        case Slot::name:
            return words_->append_name(out, random);
        case Slot::number:
            return append_number(out, random.between(2, 40));
        case Slot::year:
            return append_number(out, random.between(2005, 2021));
        case Slot::none:
            return;
    }
}

void TextWriter::append_phrase(std::string& out, const Phrases& phrases,
                               const std::vector<std::size_t>& of, const Tongue& tongue,
                               Random& random)
{
    if (of.empty()) return words_->append(out, tongue.noun_endings, random);
    out += random.pick(phrases[random.pick(of)]);
}

void TextWriter::append_city(std::string& out, const Subject& subject, Random& random)
{
    if (!subject.countries.empty() && random.chance(60)) {
        const std::vector<std::string>& cities = (*cities_)[random.pick(subject.countries)];
        if (!cities.empty()) {
            out += random.pick(cities);
            return;
        }
    }
    words_->append_name(out, random);
}

}  // namespace vivier
