// SPDX-License-Identifier: GPL-2.0-or-later
// Where data goes.

#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace vivier {

/// Thrown where the reader of the output has gone, as `head` does when it has seen enough. Not an
/// error: there is nobody left to write for.
class OutputClosed : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the output is closed"; }
};

/// Bytes are buffered; only those written when finish() returns are sure to be there.
class Output {
public:
    Output() = default;
    virtual ~Output() = default;
    Output(Output&&) = delete;
    Output& operator=(Output&&) = delete;

    /// @throws std::system_error  disk full, closed, ...; OutputClosed.
    virtual void write(std::string_view data) = 0;

    /// Passes on what is buffered. @throws as write().
    virtual void finish() = 0;
};

class StandardOutput : public Output {
public:
    void write(std::string_view data) override;
    void finish() override;

private:
    std::string buffer_;
};

/// Writes `text` to standard output, all of it.
void print(std::string_view text);

}  // namespace vivier
