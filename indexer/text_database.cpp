// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/text_database.h"

#include "engine/domain/index_error.h"
#include "indexer/text_schema.h"
#include "indexer/xapian_errors.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

/// For Xapian, which closes it. By the path Xapian would take a text file for a list of other
/// databases, and in check() a name that ends in ".glass" for a part of one.
int open_file(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) return descriptor;
    if (errno == ENOENT) throw IndexError{fmt::format("{}: missing", file.string())};
    throw fs::filesystem_error{"cannot open", file, {errno, std::generic_category()}};
}

void check_schema(const Xapian::Database& database, const fs::path& file)
{
    const std::string schema = database.get_metadata(std::string{kSchemaKey});
    if (schema == kTextSchemaVersion) return;
    throw IndexError{
        fmt::format("{}: schema '{}', this program reads '{}'; build the index again "
                    "with vivier index",
                    file.string(), schema, kTextSchemaVersion)};
}

}  // namespace

struct TextDatabase::State {
    fs::path file;
    Xapian::Database database;
};

TextDatabase TextDatabase::open(const fs::path& file)
{
    return with_xapian(file, [&] {
        Xapian::Database database{open_file(file)};
        check_schema(database, file);
        return TextDatabase{std::make_unique<State>(State{file, std::move(database)})};
    });
}

TextDatabase::TextDatabase(std::unique_ptr<State> state) : state_(std::move(state)) {}
TextDatabase::~TextDatabase() = default;
TextDatabase::TextDatabase(TextDatabase&&) noexcept = default;
TextDatabase& TextDatabase::operator=(TextDatabase&&) noexcept = default;

std::size_t TextDatabase::documents() const
{
    return with_xapian(state_->file, [&] { return state_->database.get_doccount(); });
}

std::uint64_t TextDatabase::total_length() const
{
    return with_xapian(state_->file, [&] { return state_->database.get_total_length(); });
}

std::vector<TextPosting> TextDatabase::postings(std::string_view term) const
{
    const std::string name{term};
    const Xapian::Database& database = state_->database;
    return with_xapian(state_->file, [&] {
        std::vector<TextPosting> postings;
        const auto end = database.postlist_end(name);
        for (auto posting = database.postlist_begin(name); posting != end; ++posting) {
            postings.push_back({*posting - 1, posting.get_wdf(), posting.get_doclength()});
        }
        return postings;
    });
}

std::size_t count_faults(const fs::path& file)
{
    return with_xapian(file, [&] { return Xapian::Database::check(open_file(file)); });
}

}  // namespace vivier
