// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/pool_builder.h"

#include "engine/pool/action_factor.h"
#include "engine/pool/expert_columns.h"
#include "engine/pool/output_file.h"
#include "engine/pool/pool_version.h"
#include "engine/pool/reference_date.h"
#include "engine/pool/text_store.h"

#include <fmt/format.h>

#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace vivier {
namespace {

/// What is kept of an action until the experts come.
struct KeptAction {
    ActionFacts facts;
    std::optional<ActionStatus> status;
};

struct KeptParticipation {
    ActionIndex action = 0;
    Role role = Role::expert;
};

}  // namespace

struct PoolBuilder::State {
    State(const Knowledge& known, std::filesystem::path into)
        : knowledge(&known), folder(std::move(into)), texts(folder / "texts.bin"), experts(known)
    {}

    void add(const AnalysedAction& analysed)
    {
        const Action& action = analysed.action;
        const auto index = static_cast<ActionIndex>(kept.size());
        ActionFacts facts = action_facts(analysed);
        actions.add(analysed, facts, *knowledge, texts.add(analysed));
        for (const Participation& participation : action.participations) {
            participations[participation.expert_id].push_back({index, participation.role});
        }
        reference.see(action);
        kept.push_back({std::move(facts), action.status});
        last_id = action.id;
    }

    void add(const AnalysedExpert& analysed)
    {
        std::vector<PastAction> past;
        std::vector<Share> shares;
        if (const auto found = participations.find(analysed.expert.id);
            found != participations.end()) {
            for (const auto& [action, role] : found->second) {
                const KeptAction& was = kept[action];
                const double factor = action_factor(role, was.status, was.facts.last, today());
                past.push_back({&was.facts, factor});
                shares.push_back({action, static_cast<std::uint32_t>(role)});
                participants[action].push_back(
                    {static_cast<std::uint32_t>(experts.size()), static_cast<std::uint32_t>(role)});
            }
            participations.erase(found);
        }
        experts.add(analysed, expert_facts(analysed, past), shares, today(), texts.add(analysed));
        last_id = analysed.expert.id;
    }

    /// The day that experience is dated from; the actions alone decide, for they come first.
    [[nodiscard]] Date today() const { return reference.date(); }

    const Knowledge* knowledge;
    std::filesystem::path folder;
    TextStore texts;
    ActionColumns actions;
    ExpertColumns experts;
    ReferenceDate reference;
    std::vector<KeptAction> kept;
    std::unordered_map<std::string, std::vector<KeptParticipation>> participations;
    std::unordered_map<ActionIndex, std::vector<Share>> participants;
    std::string last_id;
    bool has_experts = false;
};

PoolBuilder::PoolBuilder(const Knowledge& knowledge, std::filesystem::path folder)
    : state_(std::make_unique<State>(knowledge, std::move(folder)))
{}
PoolBuilder::~PoolBuilder() = default;
PoolBuilder::PoolBuilder(PoolBuilder&&) noexcept = default;
PoolBuilder& PoolBuilder::operator=(PoolBuilder&&) noexcept = default;

void PoolBuilder::add(const AnalysedAction& action)
{
    if (state_->has_experts) {
        throw std::invalid_argument{"PoolBuilder::add: an action after the first expert"};
    }
    if (!state_->kept.empty() && action.action.id <= state_->last_id) {
        throw std::invalid_argument{
            fmt::format("PoolBuilder::add: action {} after {}", action.action.id, state_->last_id)};
    }
    state_->add(action);
}

void PoolBuilder::add(const AnalysedExpert& expert)
{
    if (state_->has_experts && expert.expert.id <= state_->last_id) {
        throw std::invalid_argument{
            fmt::format("PoolBuilder::add: expert {} after {}", expert.expert.id, state_->last_id)};
    }
    state_->has_experts = true;
    state_->add(expert);
}

void PoolBuilder::write()
{
    if (!state_->participations.empty()) {
        throw std::invalid_argument{
            fmt::format("PoolBuilder::write: an action names expert {}, who was not added",
                        state_->participations.begin()->first)};
    }
    state_->texts.close();

    const Vocabularies& vocabularies = state_->knowledge->vocabularies();
    PoolHeader header;
    header.experts = static_cast<std::uint32_t>(state_->experts.size());
    header.actions = static_cast<std::uint32_t>(state_->kept.size());
    header.themes = static_cast<std::uint32_t>(vocabularies.themes.size());
    header.activities = static_cast<std::uint32_t>(vocabularies.activities.size());
    header.origins = static_cast<std::uint32_t>(vocabularies.origins.size());
    header.countries = static_cast<std::uint32_t>(state_->knowledge->data().countries.size());
    header.reference_day = state_->today().days();
    header.expert_texts = state_->experts.texts();
    header.expert_terms = state_->experts.terms();
    header.action_terms = state_->actions.terms();

    ColumnFileWriter out;
    out.add("header", std::vector{header});
    std::move(state_->experts).write(out);
    std::move(state_->actions).write(out, state_->participants);
    out.write(state_->folder / "pool.bin");
}

}  // namespace vivier
