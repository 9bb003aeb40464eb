// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/column_file.h"

#include "engine/domain/index_error.h"
#include "engine/pool/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace vivier {
namespace {

constexpr std::string_view kMagic = "vivierC1";
constexpr std::size_t kHeaderBytes = kMagic.size() + 2 * sizeof(std::uint32_t);
constexpr std::size_t kAlignment = 64;

constexpr std::size_t aligned(std::size_t offset)
{
    return (offset + kAlignment - 1) / kAlignment * kAlignment;
}

template <typename T>
void append(std::string& out, T value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

[[noreturn]] void fail_to_map(const std::filesystem::path& file, int error)
{
    const std::error_code code{error, std::generic_category()};
    if (error == ENOENT || error == ENODEV) {  // ENODEV: it is a folder
        throw IndexError{fmt::format("{}: {}", file.string(), code.message())};
    }
    throw std::filesystem::filesystem_error{"cannot map", file, code};
}

/// Takes numbers and names off the front of a directory.
class DirectoryReader {
public:
    DirectoryReader(std::span<const std::byte> bytes, const std::filesystem::path& file)
        : bytes_(bytes), file_(file)
    {}

    template <typename T>
    T number()
    {
        T value{};
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    std::string text(std::size_t size)
    {
        const auto taken = take(size);
        return {reinterpret_cast<const char*>(taken.data()), taken.size()};
    }

private:
    std::span<const std::byte> take(std::size_t size)
    {
        if (bytes_.size() < size) {
            throw IndexError{fmt::format("{}: the directory is cut short", file_.string())};
        }
        const auto taken = bytes_.first(size);
        bytes_ = bytes_.subspan(size);
        return taken;
    }

    std::span<const std::byte> bytes_;
    const std::filesystem::path& file_;
};

}  // namespace

void ColumnFileWriter::write(const std::filesystem::path& file) const
{
    std::size_t directory_bytes = 0;
    for (const auto& [name, column] : columns_) {
        directory_bytes += name.size() + 2 * sizeof(std::uint16_t) + 2 * sizeof(std::uint64_t);
    }
    std::string head{kMagic};
    append(head, static_cast<std::uint32_t>(columns_.size()));
    append(head, static_cast<std::uint32_t>(directory_bytes));
    std::size_t offset = aligned(kHeaderBytes + directory_bytes);
    for (const auto& [name, column] : columns_) {
        append(head, static_cast<std::uint16_t>(name.size()));
        head += name;
        append(head, static_cast<std::uint16_t>(column.element_bytes));
        append(head, static_cast<std::uint64_t>(offset));
        append(head, static_cast<std::uint64_t>(column.bytes.size()));
        offset = aligned(offset + column.bytes.size());
    }
    OutputFile output{file};
    output.write(head);
    for (const auto& [name, column] : columns_) {
        output.write(std::string(aligned(output.size()) - output.size(), '\0'));
        output.write({reinterpret_cast<const char*>(column.bytes.data()), column.bytes.size()});
    }
    output.close();
}

MappedFile::MappedFile(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) fail_to_map(file, errno);
    struct stat status {};
    const bool has_size = ::fstat(descriptor, &status) == 0;
    size_ = has_size ? static_cast<std::size_t>(status.st_size) : 0;
    void* data = nullptr;
    if (size_ > 0) data = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
    const int error = errno;
    ::close(descriptor);
    if (!has_size || data == MAP_FAILED) fail_to_map(file, error);
    data_ = static_cast<const std::byte*>(data);
}

MappedFile::~MappedFile()
{
    if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0))
{}

ColumnFile::ColumnFile(std::filesystem::path file) : path_(std::move(file)), mapped_(path_)
{
    const std::span<const std::byte> bytes = mapped_.bytes();
    const bool has_magic = bytes.size() >= kHeaderBytes &&
                           std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) == 0;
    if (!has_magic) throw IndexError{fmt::format("{}: not a file of columns", path_.string())};

    DirectoryReader header{bytes.subspan(kMagic.size()), path_};
    const auto columns = header.number<std::uint32_t>();
    (void)header.number<std::uint32_t>();  // directory bytes: for other readers
    for (std::uint32_t i = 0; i < columns; ++i) {
        std::string name = header.text(header.number<std::uint16_t>());
        const std::size_t element_bytes = header.number<std::uint16_t>();
        const auto offset = header.number<std::uint64_t>();
        const auto size = header.number<std::uint64_t>();
        const bool fits = offset % kAlignment == 0 && offset <= bytes.size() &&
                          size <= bytes.size() - offset && element_bytes > 0 &&
                          size % element_bytes == 0;
        if (!fits) {
            throw IndexError{fmt::format("{}: column {} is cut short", path_.string(), name)};
        }
        columns_.emplace(std::move(name), Column{element_bytes, bytes.subspan(offset, size)});
    }
}

std::span<const std::byte> ColumnFile::column_bytes(std::string_view name,
                                                    std::size_t element_bytes) const
{
    const auto found = columns_.find(name);
    if (found == columns_.end() || found->second.element_bytes != element_bytes) {
        throw IndexError{fmt::format("{}: no column {} of {} bytes an element", path_.string(),
                                     name, element_bytes)};
    }
    return found->second.bytes;
}

}  // namespace vivier
