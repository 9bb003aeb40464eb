// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/line_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace vivier {
namespace {

constexpr std::size_t kChunkBytes = std::size_t{256} << 10U;
constexpr std::size_t kPaddingBytes = 64;  // what a SIMD parser may read past the end

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
}

}  // namespace

LineReader::LineReader(const std::filesystem::path& file, Problems& problems)
    : problems_(problems), input_(file, problems), buffer_(kChunkBytes + kPaddingBytes)
{}

std::optional<Line> LineReader::next()
{
    while (const auto raw = next_raw()) {
        std::string_view text = *raw;
        if (number_ == 1) text = without_byte_order_mark(text);
        if (text.ends_with('\r')) text.remove_suffix(1);
        if (is_blank(text)) continue;
        if (text.size() > kLongestTextBytes) {
            add_too_long();
            continue;
        }
        const char* const buffer_end = buffer_.data() + buffer_.size();
        return Line{number_, text, static_cast<std::size_t>(buffer_end - text.data())};
    }
    return std::nullopt;
}

/// The next line, whatever is in it, without its LF.
std::optional<std::string_view> LineReader::next_raw()
{
    std::size_t searched = 0;
    while (true) {
        const std::string_view pending{buffer_.data() + begin_, end_ - begin_};
        const std::size_t length = pending.find('\n', searched);
        if (length != std::string_view::npos) return take(length, length + 1);
        searched = pending.size();
        // More than a CR and a byte order mark above the limit: no need to keep it.
        if (searched > kLongestTextBytes + 4) {
            skip_line();
            searched = 0;
        } else if (!fill()) {
            if (searched == 0) return std::nullopt;
            return take(searched, searched);
        }
    }
}

std::string_view LineReader::take(std::size_t length, std::size_t with_end)
{
    const std::string_view line{buffer_.data() + begin_, length};
    begin_ += with_end;
    ++number_;
    return line;
}

void LineReader::skip_line()
{
    ++number_;
    add_too_long();
    do {
        const std::string_view pending{buffer_.data() + begin_, end_ - begin_};
        const std::size_t length = pending.find('\n');
        if (length != std::string_view::npos) {
            begin_ += length + 1;
            return;
        }
        begin_ = end_;
    } while (fill());
}

/// Reads more behind what is pending; false at the end of the file.
bool LineReader::fill()
{
    if (begin_ > 0) {  // not for each part of a long line, again and again
        std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
        end_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() < end_ + kChunkBytes + kPaddingBytes) buffer_.resize(2 * buffer_.size());

    const std::size_t count = input_.read(std::span{buffer_}.subspan(end_, kChunkBytes));
    end_ += count;
    return count > 0;
}

void LineReader::add_too_long()
{
    ++too_long_;
    problems_.add(
        {input_.name(), number_, "", fmt::format("longer than {} MiB", kLongestTextBytes >> 20U)});
}

}  // namespace vivier
