// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alsoanswer.h"

#include <core/shortid.h>
#include <ui/look/banner.h>
#include <ui/look/theme.h>
#include <ui/papers/addresslist.h>
#include <ui/papers/requirementbook.h>
#include <ui/problemview.h>
#include <ui/referencetext.h>

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr qsizetype named = 3;

AlsoAnswer::AlsoAnswer(Workspace &workspace, RequirementBook *book, AddressList *addresses, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_addresses(addresses)
    , m_banner(new Banner(Tone::Waiting))
    , m_problem(new ProblemView)
    , m_api(workspace.client())
    , m_applying(workspace.client())
{
    const auto &m = look::metrics();
    m_banner->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_problem);
    auto *place = new QVBoxLayout;
    place->setContentsMargins(m.edge, m.between, m.edge, m.between);
    place->addWidget(m_banner);
    column->addLayout(place);
    connect(m_banner, &Banner::actionTriggered, this, &AlsoAnswer::apply);
    connect(m_banner, &Banner::closed, this, &AlsoAnswer::clear);
    hide();
}

void AlsoAnswer::clear()
{
    m_api.cancel();
    m_others.clear();
    m_problem->clear();
    hide();
}

void AlsoAnswer::offer(const AnswerSubject &subject, const QList<RequirementAnswer> &given)
{
    clear();
    if (subject.target.level == AnswerTarget::Level::SubOrder)
        look(subject, given);
}

// What was given is treated as a group that holds nothing else: it fits where a group would fit. An answer that is
// there already stays.
QCoro::Task<> AlsoAnswer::look(AnswerSubject subject, QList<RequirementAnswer> given)
{
    RequirementGroup group{.countryCode = subject.countryCode, .type = subject.type};
    for (const RequirementAnswer &answer : given)
        group.requirements.append({.requirementId = answer.requirementId, .fieldValue = answer.fieldValue});
    PlaceFacts facts{.known = m_book->known()};
    for (const Address &address : m_addresses->addresses())
        facts.localityOf.insert(address.id, address.locality);
    const auto uses = co_await readGroupUses(m_api, group, facts);
    if (!uses)
        co_return; // nothing is lost: it can be answered there
    for (GroupUse use : uses->uses) {
        use.changes.removeIf([](const AnswerChange &change) { return !change.before.isEmpty(); });
        if (use.subOrderId != subject.subOrderId && !use.changes.isEmpty())
            m_others += use;
    }
    tell();
}

QString AlsoAnswer::names() const
{
    QStringList names;
    for (const GroupUse &use : m_others.first(std::min(m_others.size(), named))) {
        const QString reference = referenceText(use.reference);
        names += reference.isEmpty() ? shortId(use.orderId) : reference;
    }
    const int more = int(m_others.size() - names.size());
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(names.join(u", "_s)) : names.join(u", "_s);
}

void AlsoAnswer::tell()
{
    setVisible(!m_others.isEmpty());
    m_banner->show();
    m_banner->setText(
        tr("%n other sub-order(s) wait for the same.", nullptr, int(m_others.size())), tr("Orders: %1").arg(names()));
    m_banner->setAction(tr("Answer them too"));
}

QCoro::Task<> AlsoAnswer::apply()
{
    const QList<GroupUse> others = std::exchange(m_others, {});
    int done = 0;
    std::optional<AnswerResult> failed;
    m_banner->setAction({});
    for (const GroupUse &use : others) {
        const auto result = co_await applyGroup(m_applying, m_workspace.record(), m_workspace.state(), use);
        if (result.outcome == AnswerResult::Outcome::Answered)
            ++done;
        else
            failed = result;
        emit answered(use.orderId);
    }
    m_banner->hide();
    if (!failed)
        m_problem->setDone(tr("Answered %n other sub-order(s).", nullptr, done), {});
    else if (failed->outcome == AnswerResult::Outcome::Refused)
        m_problem->setProblem(failed->error, m_workspace.provider());
    else
        m_problem->setText(tr("It is not known whether the answers arrived."),
            tr("Look at those orders before you send them once more."));
}
