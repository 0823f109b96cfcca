// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewrow.h"

#include <ui/inventory/charts.h>
#include <ui/look/plainlabel.h>

#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int months = 12;

OverviewRow::OverviewRow(QWidget *parent)
    : QWidget(parent)
    , m_owned(new PlainLabel)
    , m_ownedNote(new PlainLabel({}, FontRole::Caption))
    , m_months(new MonthChart)
    , m_types(new TypeBar)
    , m_monthly(new PlainLabel)
    , m_monthlyNote(new PlainLabel({}, FontRole::Caption))
{
    const auto &m = look::metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.edge, 0, m.edge, m.between);
    row->setSpacing(2 * m.edge);
    row->addWidget(addBlock(tr("Owned"), m_owned, m_ownedNote, m_months));
    row->addWidget(addBlock(tr("By type"), nullptr, nullptr, m_types));
    m_monthlyBlock = addBlock(tr("Each month"), m_monthly, m_monthlyNote, nullptr);
    row->addWidget(m_monthlyBlock);
    row->addStretch(1);
    for (PlainLabel *figure : {m_owned, m_monthly})
        figure->setFigures(FontRole::Figure);
    for (PlainLabel *note : {m_ownedNote, m_monthlyNote})
        note->setColor(Token::Secondary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget *OverviewRow::addBlock(const QString &caption, PlainLabel *figure, PlainLabel *note, QWidget *chart)
{
    auto *block = new QWidget;
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins({});
    row->setSpacing(look::metrics().edge);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *label = new PlainLabel(caption, FontRole::Caption);
    label->setColor(Token::Secondary);
    lines->addWidget(label);
    if (figure) {
        lines->addWidget(figure);
        lines->addWidget(note);
    } else {
        lines->addWidget(chart);
    }
    lines->addStretch(1);
    row->addLayout(lines);
    if (figure && chart)
        row->addWidget(chart, 0, Qt::AlignBottom);
    return block;
}

void OverviewRow::setNumbers(const Table<InventoryNumber> &numbers, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    // As points in time: what day it was somewhere takes much longer to find out, and there may be many rows.
    QList<qint64> begins;
    for (int ago = months - 1; ago >= -1; --ago)
        begins += QDate(today.year(), today.month(), 1).addMonths(-ago).startOfDay().toMSecsSinceEpoch();
    QList<int> bought(months, 0);
    QHash<QString, std::pair<OpenEnum<NumberType>, int>> types;
    Totals totals;
    for (const InventoryNumber &row : numbers.rows()) {
        auto &type = types[row.number.type.text()];
        type = {row.number.type, type.second + 1};
        totals.add(Cost{row.monthly, row.monthly});
        const qint64 at = row.number.purchasedAt.isValid() ? row.number.purchasedAt.toMSecsSinceEpoch() : 0;
        if (at >= begins.first() && at < begins.last())
            ++bought[std::ranges::upper_bound(std::as_const(begins), at) - begins.cbegin() - 1];
    }
    QList<TypeBar::Part> parts;
    for (const auto &[type, count] : std::as_const(types))
        parts.append({displayName(type), count});
    std::ranges::sort(parts, [](const TypeBar::Part &a, const TypeBar::Part &b) {
        return std::pair(b.count, a.name) < std::pair(a.count, b.name);
    });

    m_owned->setText(QLocale().toString(numbers.rowCount()));
    m_ownedNote->setText(tr("+%1 this month").arg(QLocale().toString(bought.last())));
    m_months->setCounts(bought, today);
    m_types->setParts(parts);
    const QStringList currencies = totals.currencies();
    m_monthlyBlock->setVisible(!currencies.isEmpty());
    if (currencies.isEmpty())
        return;
    QStringList others;
    for (const QString &currency : currencies.mid(1))
        others += tr("%1 beside it").arg(totals.monthly(currency)->text());
    if (totals.unknown() > 0)
        others += tr("%n without a known price", nullptr, totals.unknown());
    m_monthly->setText(totals.monthly(currencies.first())->text());
    m_monthlyNote->setText(others.join(u", "_s));
}

void OverviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, look::color(Token::Border));
    const auto blocks = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const int gap = look::metrics().edge;
    for (const QWidget *block : blocks) {
        if (block->isVisible() && block != blocks.first())
            painter.fillRect(block->x() - gap, 0, 1, height() - gap, look::color(Token::Border));
    }
}
