// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordreader.h"

#include <ui/activity/deedtext.h>

#include <QLocale>

using namespace Qt::StringLiterals;

static constexpr int pageSize = 100;
static constexpr int soonMs = 50; // one step of a purchase changes several tables

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

// All that is shown, anew: what was in doubt far down may be settled.
QCoro::Task<> RecordReader::read()
{
    m_scope.cancel();
    m_soon.stop();
    const int shown = int(m_page.deeds.size());
    const DeedQuery query{.account = m_workspace.record().account(), .group = m_group, .limit = qMax(shown, pageSize)};
    const auto reading = m_workspace.record().journal().deeds(query);
    auto page = co_await later(m_scope, reading);
    if (!page) {
        emit failed(page.error());
        co_return;
    }
    m_page = *page;
    m_read = true;
    show();
}

void RecordReader::more()
{
    if (m_page.hasMore && m_scope.isIdle())
        readMore();
}

QCoro::Task<> RecordReader::readMore()
{
    const DeedQuery query{.account = m_workspace.record().account(),
        .group = m_group,
        .before = m_page.deeds.last().id,
        .limit = pageSize};
    const auto reading = m_workspace.record().journal().deeds(query);
    const auto page = co_await later(m_scope, reading);
    if (!page)
        co_return;
    m_page.deeds += page->deeds;
    m_page.days.insert(page->days);
    m_page.hasMore = page->hasMore;
    m_page.counts = page->counts;
    show();
}

void RecordReader::show()
{
    QList<RecordLine> lines;
    QDate day;
    m_places.clear();
    for (int at = 0; at < int(m_page.deeds.size()); ++at) {
        const Deed &deed = m_page.deeds.at(at);
        const QDate its = deed.begunAt.toLocalTime().date();
        if (its != day)
            lines += headingOf(its);
        day = its;
        lines += lineOf(deed);
        m_places.insert(lines.last().key, at);
    }
    m_lines.setRows(lines);
    m_toldAt = m_workspace.serverNow();
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
        line.money = deed.cost.upfront(currencies.first());
    else if (deed.purchase != 0)
        line.moneyText = currencies.isEmpty() ? tr("unknown") : deed.cost.upfrontText();
    return line;
}

RecordLine RecordReader::headingOf(QDate day) const
{
    const QDate today = m_workspace.serverNow().toLocalTime().date();
    const QLocale locale;
    QString name = locale.toString(day, day.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
    if (day == today)
        name = tr("Today, %1").arg(name);
    else if (day == today.addDays(-1))
        name = tr("Yesterday");
    const DeedPage::Day count = m_page.days.value(day);
    const QString note = m_group == DeedGroup::All
        ? QString::number(count.all)
        : tr("%1 of %2").arg(QString::number(count.shown), QString::number(count.all));
    return {.key = u"day "_s + day.toString(Qt::ISODate), .heading = {name, note}};
}
