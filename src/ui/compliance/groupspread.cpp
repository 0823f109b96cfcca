// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspread.h"

#include <core/shortid.h>
#include <domain/fieldkind.h>
#include <models/states.h>
#include <ui/errortext.h>
#include <ui/look/actionbar.h>
#include <ui/look/looktable.h>
#include <ui/look/plainlabel.h>
#include <ui/papers/addresslist.h>
#include <ui/papers/documentnames.h>
#include <ui/papers/requirementbook.h>
#include <ui/problemview.h>

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

GroupSpread::GroupSpread(Workspace &workspace, AddressList *addresses, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_addresses(addresses)
    , m_book(new RequirementBook(workspace.client(), this))
    , m_documents(new DocumentNames(workspace.client(), this))
    , m_rows(useColumns(), [](const UseRow &row) { return row.key; })
    , m_shown(&m_rows)
    , m_note(new PlainLabel({}, FontRole::Caption))
    , m_problem(new ProblemView)
    , m_table(new LookTable)
    , m_bar(new ActionBar)
    , m_api(workspace.client())
    , m_applying(workspace.client())
{
    layOut();
    connect(m_apply, &QPushButton::clicked, this, &GroupSpread::apply);
    connect(m_problem, &ProblemView::retryRequested, this, &GroupSpread::look);
    connect(m_table, &QAbstractItemView::activated, this, &GroupSpread::openOrder);
    connect(m_addresses, &AddressList::changed, this, &GroupSpread::look); // places are known by them
    connect(m_book, &RequirementBook::changed, this, &GroupSpread::look);
    connect(m_documents, &DocumentNames::changed, this, &GroupSpread::show);
}

void GroupSpread::layOut()
{
    const auto &m = look::metrics();
    m_note->setColor(Token::Secondary);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(m.edge, m.inset, m.edge, m.inset);
    m_table->setAccessibleName(tr("Orders with these answers"));
    m_table->setModel(&m_shown);
    m_bar->setForm();
    m_apply = m_bar->addPrimary(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
}

void GroupSpread::setGroup(const RequirementGroup &group)
{
    const bool isOther = group.id != m_group.id;
    if (group == m_group && m_isRead)
        return;
    m_group = group;
    if (isOther) {
        m_outcomes.clear();
        m_uses.clear();
        m_isRead = false;
        m_problem->clear();
        show();
    }
    QStringList ids;
    for (const AskedRequirement &asked : group.requirements)
        ids += asked.requirementId;
    m_book->learn(ids, {});
    m_addresses->want();
    look();
}

void GroupSpread::look()
{
    if (m_group.id.isEmpty() || m_isApplying)
        return;
    m_api.cancel();
    read();
}

PlaceFacts GroupSpread::facts() const
{
    PlaceFacts facts{.known = m_book->known()};
    for (const Address &address : m_addresses->addresses())
        facts.localityOf.insert(address.id, address.locality);
    return facts;
}

QCoro::Task<> GroupSpread::read()
{
    const RequirementGroup group = m_group;
    const PlaceFacts facts = this->facts();
    const auto uses = co_await readGroupUses(m_api, group, facts);
    if (!uses) {
        m_problem->setProblem(uses.error(), m_workspace.provider());
        co_return;
    }
    if (m_isApplying)
        co_return; // it is read again after that
    m_uses = uses->uses;
    m_isAll = uses->isAll;
    m_isRead = true;
    learnDocuments();
    show();
}

bool GroupSpread::isDocument(const QString &requirementId) const
{
    return fieldKind(m_book->known().value(requirementId)) == FieldKind::Document;
}

void GroupSpread::learnDocuments()
{
    QStringList ids;
    for (const GroupUse &use : std::as_const(m_uses)) {
        for (const AnswerChange &change : use.changes) {
            if (isDocument(change.requirementId))
                ids += {change.before, change.after};
        }
    }
    m_documents->learn(ids);
}

int GroupSpread::changes() const
{
    return int(std::ranges::count_if(m_uses, [](const GroupUse &use) { return !use.changes.isEmpty(); }));
}

// An id says nothing to anybody.
QString GroupSpread::valueText(const QString &requirementId, const QString &value) const
{
    if (value.isEmpty())
        return tr("nothing");
    const auto &addresses = m_addresses->addresses();
    const auto address = std::ranges::find(addresses, value, &Address::id);
    if (address != addresses.cend())
        return QStringList{address->streetAddress, address->locality}.join(u", "_s);
    if (!isDocument(requirementId))
        return value;
    return m_documents->known().value(value, tr("Document %1").arg(shortId(value)));
}

QList<UseRow> GroupSpread::rowsOf(const GroupUse &use) const
{
    const QString name = m_group.countryCode + u' ' + displayName(m_group.type);
    QList<UseRow> rows{{.key = u"order:"_s + use.subOrderId,
        .orderId = use.orderId,
        .heading = {tr("%1, %n number(s), %2", nullptr, int(use.numbers)).arg(name, shortId(use.subOrderId)),
            stateOf(use.status).word}}};
    if (use.changes.isEmpty()) {
        const auto outcome = m_outcomes.value(use.subOrderId, StateCell{Tone::Done, tr("the same")});
        rows.append({.key = use.subOrderId, .orderId = use.orderId, .what = tr("All answers"), .outcome = outcome});
    }
    for (const AnswerChange &change : use.changes) {
        const QString title = m_book->known().value(change.requirementId).title();
        rows.append({.key = use.subOrderId + u'|' + change.requirementId,
            .orderId = use.orderId,
            .what = title.isEmpty() ? shortId(change.requirementId) : title,
            .before = valueText(change.requirementId, change.before),
            .after = valueText(change.requirementId, change.after),
            .outcome = m_outcomes.value(use.subOrderId, StateCell{Tone::NeedsYou, tr("differs")})});
    }
    return rows;
}

void GroupSpread::show()
{
    QList<UseRow> rows;
    for (const GroupUse &use : std::as_const(m_uses))
        rows += rowsOf(use);
    m_rows.setRows(rows);
    tell();
    emit changed();
}

void GroupSpread::tell()
{
    const int count = changes();
    QStringList note;
    if (!m_isRead)
        note += tr("Looking where it is used…");
    else if (m_uses.isEmpty())
        note += tr("No order has these answers, and none that waits would be changed by them.");
    else
        note += tr("Orders do not follow a group that is changed later. Which group they were answered from nobody "
                   "says: here are those that have its answers, and those that wait with others.");
    if (!m_isAll)
        note += tr("There are more orders than were looked at.");
    m_note->setText(note.join(u' '));
    m_table->setVisible(!m_uses.isEmpty());
    m_bar->setVisible(count > 0);
    m_apply->setText(m_isApplying ? tr("Applying…") : tr("Apply to %n order(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_isApplying);
}

QCoro::Task<> GroupSpread::apply()
{
    if (m_isApplying)
        co_return;
    m_isApplying = true;
    m_problem->clear();
    m_outcomes.clear();
    tell();
    const QList<GroupUse> uses = m_uses;
    for (const GroupUse &use : uses) {
        if (use.changes.isEmpty())
            continue;
        const auto result = co_await applyGroup(m_applying, m_workspace.record(), m_workspace.state(), use);
        tellOutcome(use, result);
    }
    m_isApplying = false;
    look();
}

void GroupSpread::tellOutcome(const GroupUse &use, const AnswerResult &result)
{
    StateCell outcome{Tone::Done, tr("done")};
    if (result.outcome == AnswerResult::Outcome::Refused) {
        outcome = {Tone::Lost, tr("refused")};
        m_problem->setProblem(result.error, m_workspace.provider());
    } else if (result.outcome == AnswerResult::Outcome::Unknown) {
        outcome = {Tone::NeedsYou, tr("in doubt")};
        m_problem->setText(tr("It is not known whether the answers arrived."), tr("The orders are looked at again."));
    }
    m_outcomes.insert(use.subOrderId, outcome);
    show();
}

void GroupSpread::openOrder()
{
    const UseRow *row = m_rows.find(m_shown.keyAt(m_table->currentIndex()));
    if (row)
        emit m_workspace.sectionRequested(Section::Orders, row->orderId);
}
