// SPDX-License-Identifier: GPL-2.0-or-later
// Work shared between threads, its results used one after the other in the order of the input.

#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace vivier {

/// Results that come in any order and leave in the order of their numbers 0, 1, 2, ...
/// Holds at most `capacity` of them. Safe to share between threads; one of them takes.
template <typename Result>
class OrderedQueue {
public:
    explicit OrderedQueue(std::size_t capacity) : slots_(capacity) {}

    /// Waits for room. False once the queue is closed: nobody wants the result any more.
    [[nodiscard]] bool put(std::size_t number, Result result)
    {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return closed_ || number < taken_ + slots_.size(); });
        if (closed_) return false;
        slots_[number % slots_.size()] = std::move(result);
        changed_.notify_all();
        return true;
    }

    /// Waits for the next one. @throws  what a worker failed with.
    [[nodiscard]] Result take()
    {
        std::unique_lock lock{mutex_};
        std::optional<Result>& slot = slots_[taken_ % slots_.size()];
        changed_.wait(lock, [&] { return failure_ || slot.has_value(); });
        if (failure_) std::rethrow_exception(failure_);
        Result result = std::move(*slot);
        slot.reset();
        ++taken_;
        changed_.notify_all();
        return result;
    }

    /// Wakes everybody; a `failure` goes to the one who takes.
    void close(std::exception_ptr failure = nullptr)
    {
        const std::lock_guard lock{mutex_};
        closed_ = true;
        if (!failure_) failure_ = std::move(failure);
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::optional<Result>> slots_;
    std::size_t taken_ = 0;
    bool closed_ = false;
    std::exception_ptr failure_;
};

/// Calls `use(work(input))` for each input, in their order and on the calling thread. The works
/// are made by `make_work()`, one for each of `threads` >= 1 threads, and run there; with one,
/// on the calling thread. Each input is gone once it was worked on, and only a few results wait
/// at a time, so memory does not grow with their number.
///
/// @throws  what a work or `use` throws first; the rest is not worked on.
template <typename Input, typename MakeWork, typename Use>
void map_in_order(std::vector<Input> inputs, unsigned threads, MakeWork make_work, Use use)
{
    using Result = decltype(make_work()(std::move(inputs.front())));
    if (threads <= 1) {
        auto work = make_work();
        for (Input& input : inputs)
            use(work(Input{std::move(input)}));
        return;
    }

    constexpr std::size_t kResultsPerThread = 16;
    OrderedQueue<Result> queue{threads * kResultsPerThread};
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        try {
            auto work = make_work();
            for (std::size_t i = next++; i < inputs.size(); i = next++) {
                if (!queue.put(i, work(Input{std::move(inputs[i])}))) return;
            }
        } catch (...) {
            queue.close(std::current_exception());
        }
    };
    std::vector<std::jthread> workers;
    try {
        for (unsigned i = 0; i < threads; ++i)
            workers.emplace_back(run);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            use(queue.take());
    } catch (...) {
        queue.close();  // the workers are joined on the way out
        throw;
    }
}

}  // namespace vivier
