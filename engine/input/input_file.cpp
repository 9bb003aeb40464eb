// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/input_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

namespace vivier {

InputFile::InputFile(const std::filesystem::path& file, Problems& problems)
    : name_(file.string()), problems_(problems), file_(std::fopen(file.c_str(), "rb"))
{
    if (file_ == nullptr) add_problem(errno);
}

std::size_t InputFile::read(std::span<char> buffer)
{
    if (file_ == nullptr) return 0;
    const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file_.get());
    if (std::ferror(file_.get()) != 0) {
        add_problem(errno);
        file_.reset();
    }
    return count;
}

void InputFile::add_problem(int error)
{
    const std::string reason = std::generic_category().message(error);
    problems_.add({name_, 0, "", fmt::format("cannot be read: {}", reason)});
}

std::string_view without_byte_order_mark(std::string_view text) noexcept
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
    return text;
}

std::optional<std::string> read_text_file(const std::filesystem::path& file, Problems& problems)
{
    constexpr std::size_t kChunk = std::size_t{256} << 10U;

    const std::size_t problems_before = problems.count();
    InputFile input{file, problems};
    std::string text;
    std::size_t size = 0;
    do {
        text.resize(size + kChunk);
        size += input.read(std::span{text}.subspan(size));
    } while (size == text.size() && size <= kLongestTextBytes);
    text.resize(size);

    if (problems.count() != problems_before) return std::nullopt;
    if (size > kLongestTextBytes) {
        problems.add(
            {input.name(), 0, "", fmt::format("longer than {} MiB", kLongestTextBytes >> 20U)});
        return std::nullopt;
    }
    return text;
}

}  // namespace vivier
