// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/sha256.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <vector>

namespace vivier {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

struct Closer {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

[[noreturn]] void fail(const char* what, const std::filesystem::path& file)
{
    throw std::filesystem::filesystem_error{what, file, {errno, std::generic_category()}};
}

std::string to_hex(const std::array<unsigned char, crypto_hash_sha256_BYTES>& digest)
{
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();  // sodium writes a terminating zero
    return hex;
}

}  // namespace

std::string sha256_of_file(const std::filesystem::path& file)
{
    const File input{std::fopen(file.c_str(), "rb")};
    if (!input) fail("cannot open", file);

    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<unsigned char> piece(kPieceBytes);
    while (const std::size_t read = std::fread(piece.data(), 1, piece.size(), input.get())) {
        crypto_hash_sha256_update(&state, piece.data(), read);
    }
    if (std::ferror(input.get()) != 0) fail("cannot read", file);

    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return to_hex(digest);
}

std::string sha256_of_text(std::string_view text)
{
    const std::vector<unsigned char> bytes{text.begin(), text.end()};
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    return to_hex(digest);
}

}  // namespace vivier
