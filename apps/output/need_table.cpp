// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/need_table.h"

#include "apps/output/labels.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace vivier {
namespace {

class NeedRows {
public:
    NeedRows(const Need& need, const Names& names)
        : need_(need), names_(names), grid_{{Align::left, Align::left, Align::right, Align::left}}
    {}

    /// What a request is about.
    void add_subject()
    {
        if (need_.language) add(Label::language_of_text, names_.of(*need_.language), {});
        if (need_.received) add(Label::received, need_.received->to_string(), {});
        for (const NeededTheme& needed : need_.themes)
            add(Label::theme, names_.of(needed.theme), weight_of(needed.weight), needed.ground);
        for (const NeededCountry& needed : need_.countries) {
            if (needed.role == CountryRole::partner) {
                add(Label::partner_country, names_.of(needed.country), weight_of(needed.weight),
                    needed.ground);
            } else {
                add(Label::mentioned_country, names_.of(needed.country), {}, needed.ground);
            }
        }
        for (const NeededActivity& needed : need_.activities)
            add(Label::activity, names_.of(needed.activity), {}, needed.ground);
    }

    /// Whom it asks for, and when.
    void add_people()
    {
        for (const NeededInstitution& needed : need_.institutions)
            add(Label::institution, names_.of(needed.institution), {}, needed.ground);
        for (const NeededOrigin& needed : need_.origins)
            add(Label::origin, names_.of(needed.origin), {}, needed.ground);
        for (const NeededLanguage& needed : need_.languages) {
            const bool is_required = needed.wish.required;
            add(is_required ? Label::required_language : Label::wished_language,
                names_.of(needed.wish), {}, needed.ground);
        }
        if (need_.from) add(Label::from, need_.from->date.to_string(), {}, need_.from->ground);
        if (need_.to) add(Label::to, need_.to->date.to_string(), {}, need_.to->ground);
        if (need_.team_size) {
            add(Label::team_size, std::to_string(need_.team_size->people), {},
                need_.team_size->ground);
        }
    }

    void add_overridden()
    {
        for (const Overridden& item : need_.overridden)
            add(Label::overridden, fmt::format("{} {}", item.kind, item.value), {}, item.ground);
    }

    [[nodiscard]] const Grid& grid() const noexcept { return grid_; }

private:
    static std::string weight_of(double weight) { return fmt::format("{:.2f}", weight); }

    void add(Label label, std::string_view item, std::string_view weight,
             const std::optional<Ground>& ground = {})
    {
        grid_.add_row({StyledText{label_of(label, names_.language()), Style::faint},
                       StyledText{item, Style::strong}, StyledText{weight}, words_of(ground)});
    }

    [[nodiscard]] StyledText words_of(const std::optional<Ground>& ground) const
    {
        if (!ground) return {};
        if (ground->span) return StyledText{fmt::format("“{}”", slice(need_.text, *ground->span))};
        return StyledText{fmt::format("[{}]", label_of(ground->origin, names_.language()))};
    }

    const Need& need_;
    const Names& names_;
    Grid grid_;
};

}  // namespace

std::string need_table(const Need& need, const Names& names, const Layout& layout)
{
    NeedRows rows{need, names};
    rows.add_subject();
    rows.add_people();
    rows.add_overridden();
    if (!rows.grid().empty()) return rows.grid().print(layout);
    return paragraph(StyledText{label_of(Label::nothing_understood, names.language())}, layout);
}

}  // namespace vivier
