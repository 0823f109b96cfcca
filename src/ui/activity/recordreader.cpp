// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordreader.h"

#include <ui/activity/deedtext.h>

#include <QLocale>

using namespace Qt::StringLiterals;

static constexpr int pageSize = 100;
static constexpr int mostAtOnce = 500;
static constexpr int soonMs = 50; // one step of a purchase changes several tables

namespace {

void append(DeedPage &page, const DeedPage &next)
{
    page.deeds += next.deeds;
    page.days.insert(next.days);
    page.hasMore = next.hasMore;
    page.counts = next.counts;
}

// What a deed was asked for never changes; how it ended does.
bool isAsBefore(const Deed &before, const Deed &now)
{
    return before.outcome == now.outcome && before.state == now.state && before.done == now.done
        && before.endedAt == now.endedAt && before.requestId == now.requestId && before.orderIds == now.orderIds
        && before.error.title == now.error.title;
}

} // namespace

RecordReader::RecordReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lines(recordColumns(), [](const RecordLine &line) { return line.key; })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &RecordReader::read);
    Journal &journal = workspace.record().journal();
    connect(&journal.news(), &JournalNews::grown, this, &RecordReader::refresh);
    connect(&workspace.engine(), &PurchaseEngine::restored, this, &RecordReader::refresh);
    read();
}

const Deed *RecordReader::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_page.deeds.at(*place);
}

void RecordReader::setGroup(DeedGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_page.deeds.clear();
    m_page.hasMore = false;
    m_places.clear();
    read();
}

void RecordReader::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

// All that is shown, anew: what was in doubt far down may be settled. Some at a time, so that nothing waits for the
// journal in between.
QCoro::Task<> RecordReader::read()
{
    m_scope.cancel();
    m_soon.stop();
    const int shown = qMax(int(m_page.deeds.size()), pageSize);
    DeedPage page;
    do {
        const int missing = shown - int(page.deeds.size());
        const DeedQuery query = queryAfter(page, qMin(missing, mostAtOnce));
        const auto reading = m_workspace.record().journal().deeds(query);
        const auto next = co_await later(m_scope, reading);
        if (!next) {
            emit failed(next.error());
            co_return;
        }
        append(page, *next);
    } while (page.hasMore && page.deeds.size() < shown);
    m_read = true;
    show(page);
}

DeedQuery RecordReader::queryAfter(const DeedPage &page, int limit) const
{
    return {.account = m_workspace.record().account(),
        .group = m_group,
        .before = page.deeds.isEmpty() ? 0 : page.deeds.last().id,
        .limit = limit};
}

void RecordReader::more()
{
    if (m_page.hasMore && m_scope.isIdle())
        readMore();
}

QCoro::Task<> RecordReader::readMore()
{
    const DeedQuery query = queryAfter(m_page, pageSize);
    const auto reading = m_workspace.record().journal().deeds(query);
    const auto next = co_await later(m_scope, reading);
    if (!next)
        co_return;
    DeedPage page = m_page;
    append(page, *next);
    show(page);
}

// Lines of deeds that stand as they stood are kept: there may be ten thousand, and one has changed.
void RecordReader::show(const DeedPage &page)
{
    QList<RecordLine> lines;
    QHash<QString, int> places;
    QDate day;
    for (int at = 0; at < int(page.deeds.size()); ++at) {
        const Deed &deed = page.deeds.at(at);
        const QDate its = deed.begunAt.toLocalTime().date();
        if (its != day)
            lines += headingOf(its, page.days.value(its));
        day = its;
        const QString key = keyOf(deed.id);
        const Deed *before = find(key);
        const RecordLine *line = before && isAsBefore(*before, deed) ? m_lines.find(key) : nullptr;
        lines += line ? *line : lineOf(deed);
        places.insert(key, at);
    }
    m_page = page;
    m_places = places;
    m_lines.setRows(lines);
    emit changed();
}

RecordLine RecordReader::lineOf(const Deed &deed) const
{
    RecordLine line{.key = keyOf(deed.id),
        .time = deedtext::clock(deed.begunAt),
        .what = deedtext::what(deed),
        .outcome = deedtext::outcome(deed),
        .reference = deedtext::words(deed),
        .person = deedtext::person(deed, m_workspace.record().person()),
        .request = deedtext::request(deed)};
    const QStringList currencies = deed.cost.currencies();
    if (currencies.size() == 1 && deed.cost.unknown() == 0)
        line.money = deed.cost.upfront(currencies.first()).value();
    else if (deed.purchase != 0)
        line.moneyText = deed.cost.upfrontText();
    return line;
}

RecordLine RecordReader::headingOf(QDate day, DeedPage::Day count) const
{
    const QDate today = m_workspace.serverNow().toLocalTime().date();
    const QLocale locale;
    QString name = locale.toString(day, day.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
    if (day == today)
        name = tr("Today, %1").arg(name);
    else if (day == today.addDays(-1))
        name = tr("Yesterday");
    const QString note = m_group == DeedGroup::All
        ? QString::number(count.all)
        : tr("%1 of %2").arg(QString::number(count.shown), QString::number(count.all));
    return {.key = u"day "_s + day.toString(Qt::ISODate), .heading = {name, note}};
}
