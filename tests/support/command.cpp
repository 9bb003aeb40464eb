// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/command.h"

#include "indexer/durable_files.h"
#include "indexer/file_descriptor.h"
#include "tests/support/bare_knowledge.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

void check(int error, const char* what)
{
    if (error != 0) throw std::system_error{error, std::generic_category(), what};
}

/// This process's variables, save those that output depends on.
std::vector<std::string> environment_of(const Call& call)
{
    constexpr std::array<std::string_view, 6> kLeftOut{
        "LC_", "LANG=", "LANGUAGE=", "COLUMNS=", "NO_COLOR=", "TERM="};
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        const bool is_left_out = std::ranges::any_of(
            kLeftOut, [&](std::string_view start) { return text.starts_with(start); });
        if (!is_left_out) variables.emplace_back(text);
    }
    variables.insert(variables.end(), call.environment.begin(), call.environment.end());
    return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& strings)
{
    std::vector<char*> pointers;
    for (std::string& string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// What posix_spawn() does to the descriptors of the new process.
class FileActions {
public:
    FileActions() { check(::posix_spawn_file_actions_init(&actions_), "file actions"); }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
    FileActions(FileActions&&) = delete;
    FileActions& operator=(FileActions&&) = delete;

    void open(int stream, const fs::path& file, int flags)
    {
        check(::posix_spawn_file_actions_addopen(&actions_, stream, file.c_str(), flags, 0600),
              "file actions");
    }
    void use(int stream, const FileDescriptor& descriptor)
    {
        check(::posix_spawn_file_actions_adddup2(&actions_, descriptor.get(), stream),
              "file actions");
    }
    void close(int stream)
    {
        check(::posix_spawn_file_actions_addclose(&actions_, stream), "file actions");
    }

    [[nodiscard]] const posix_spawn_file_actions_t* get() const noexcept { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// A pseudo-terminal: what is written to `slave` is read from `master`.
struct Terminal {
    FileDescriptor master{::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)};
    FileDescriptor slave{-1};

    Terminal()
    {
        if (::grantpt(master.get()) != 0 || ::unlockpt(master.get()) != 0)
            check(errno, "no pseudo-terminal");
        slave = FileDescriptor{::open(::ptsname(master.get()), O_RDWR | O_NOCTTY | O_CLOEXEC)};
    }
};

/// All that comes until the other side is closed.
std::string read_all(const FileDescriptor& descriptor)
{
    std::string all;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t size = ::read(descriptor.get(), buffer.data(), buffer.size());
        if (size <= 0) return all;  // a terminal that is hung up fails with EIO
        all.append(buffer.data(), static_cast<std::size_t>(size));
    }
}

FileDescriptor pipe_without_reader()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) check(errno, "no pipe");
    const FileDescriptor reader{ends[0]};
    return FileDescriptor{ends[1]};
}

pid_t spawn(const Call& call, const FileActions& actions)
{
    std::vector<std::string> words{VIVIER_COMMAND};
    words.insert(words.end(), call.words.begin(), call.words.end());
    std::vector<std::string> variables = environment_of(call);
    pid_t process = 0;
    check(::posix_spawn(&process, VIVIER_COMMAND, actions.get(), nullptr, pointers_to(words).data(),
                        pointers_to(variables).data()),
          "posix_spawn");
    return process;
}

int exit_code_of(pid_t process)
{
    int status = 0;
    if (::waitpid(process, &status, 0) != process) check(errno, "waitpid");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace

Outcome run_vivier(const Call& call)
{
    const TemporaryFolder folder;
    write_file(folder / "input", call.input);
    FileActions actions;
    actions.open(STDIN_FILENO, folder / "input", O_RDONLY);
    actions.open(STDERR_FILENO, folder / "errors", O_WRONLY | O_CREAT);

    Outcome outcome;
    if (call.output == Stdout::terminal) {
        Terminal terminal;
        actions.use(STDOUT_FILENO, terminal.slave);
        const pid_t process = spawn(call, actions);
        terminal.slave = FileDescriptor{-1};
        outcome.output = read_all(terminal.master);
        outcome.exit_code = exit_code_of(process);
    } else {
        const FileDescriptor pipe = pipe_without_reader();
        switch (call.output) {
            case Stdout::closed:
                actions.close(STDOUT_FILENO);
                break;
            case Stdout::full:
                actions.open(STDOUT_FILENO, "/dev/full", O_WRONLY);
                break;
            case Stdout::without_reader:
                actions.use(STDOUT_FILENO, pipe);
                break;
            case Stdout::captured:
            case Stdout::terminal:
                actions.open(STDOUT_FILENO, folder / "output", O_WRONLY | O_CREAT);
                break;
        }
        outcome.exit_code = exit_code_of(spawn(call, actions));
        if (call.output == Stdout::captured) outcome.output = read_whole_file(folder / "output");
    }
    outcome.errors = read_whole_file(folder / "errors");
    return outcome;
}

bool has_terminals()
{
    return FileDescriptor{::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)}.is_open();
}

Outcome run_vivier(std::vector<std::string> words)
{
    return run_vivier(Call{.words = std::move(words)});
}

const fs::path& quick_index()
{
    static const TemporaryFolder kFolder;
    static const fs::path kIndex = [] {
        const fs::path index = kFolder / "index";
        const fs::path knowledge = write_bare_knowledge(kFolder / "knowledge");
        const Outcome built = run_vivier({"index", "--roster", VIVIER_DATA_DIR "/sample", "--index",
                                          index.string(), "--knowledge", knowledge.string()});
        if (built.exit_code != 0) throw std::runtime_error{"no sample index: " + built.errors};
        return index;
    }();
    return kIndex;
}

}  // namespace vivier
