// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purchasesheet.h"

#include <ui/look/banner.h>
#include <ui/look/costgrid.h>
#include <ui/look/linkbutton.h>
#include <ui/look/looktable.h>
#include <ui/look/plainlabel.h>
#include <ui/look/typedcount.h>
#include <ui/purchase/callview.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int armingMs = 1000;
constexpr int mostLines = 7; // seen at once

} // namespace

PurchaseSheet::PurchaseSheet(const PurchaseQuestion &question, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Confirm purchase"), window, uncovered)
    , m_lines(purchaseLineColumns(), &PurchaseLine::phoneNumber)
    , m_table(new LookTable)
{
    const int count = int(question.lines.size());
    m_lines.setRows(question.lines);
    for (const PurchaseLine &line : question.lines)
        m_totals.add(line.cost);
    setAccount(question.account, question.accountText);
    setTitle(
        tr("Buy %n number(s)?", nullptr, count), tr("Yours from the moment the order succeeds. One order, sent once."));
    addTable();
    addFacts(question);
    addWarnings(question.warnings);
    if (!question.unknownPrices.isEmpty())
        addUnknownPrices(question.unknownPrices);
    if (question.countIsTyped)
        addCount();
    addCall(question.call);

    m_cancel = addButton(tr("Cancel"));
    m_buy = addPrimary(buyText(count, m_totals, look::metrics().wide(360)));
    m_buy->setAccessibleName(tr("Buy"));
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_buy, &QAbstractButton::clicked, this, &QDialog::accept);
    adopt();
}

QString PurchaseSheet::buyText(int count, const Totals &totals, int width)
{
    if (totals.isEmpty())
        return tr("Buy %n: price unknown", nullptr, count);
    const QString now = tr("Buy %n: %1 now", nullptr, count).arg(totals.upfrontText());
    if (totals.currencies().size() > 1)
        return now;
    const QString all = tr("Buy %n: %1 now, %2/month", nullptr, count).arg(totals.upfrontText(), totals.monthlyText());
    return QFontMetrics(look::font(FontRole::Emphasis)).horizontalAdvance(all) <= width ? all : now;
}

void PurchaseSheet::addTable()
{
    const Metrics &metrics = look::metrics();
    const int lines = std::min(mostLines, m_lines.rowCount());
    m_table->setAccessibleName(tr("Numbers to buy"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_lines);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFixedHeight(metrics.header + lines * metrics.row + 2 * m_table->frameWidth());
    body()->addWidget(m_table);
}

void PurchaseSheet::addFacts(const PurchaseQuestion &question)
{
    const Metrics &metrics = look::metrics();
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics.inset);
    facts->setVerticalSpacing(metrics.between);
    facts->setColumnMinimumWidth(0, metrics.wide(96));
    facts->setColumnStretch(2, 1);
    const auto add = [facts](const QString &name, QWidget *value, int columns) {
        const int row = facts->rowCount();
        auto *label = new PlainLabel(name);
        label->setColor(Token::Secondary);
        facts->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignTop);
        facts->addWidget(value, row, 1, 1, columns);
        return label;
    };
    const auto addText = [&](const QString &name, const QString &text) {
        auto *value = new PlainLabel(text);
        value->setWordWrap(true);
        add(name, value, 2);
    };
    auto *costs = new CostGrid;
    costs->setTotals(m_totals);
    auto *label = add(tr("Cost"), costs, 1);
    label->setContentsMargins(0, metrics.control - metrics.between, 0, 0); // in line with the first sum
    if (!question.balance.isEmpty())
        addText(tr("Balance"), question.balance);
    addText(tr("Reference"), question.reference);
    addText(tr("Afterwards"), question.afterwards.join(u'\n'));
    body()->addLayout(facts);
}

void PurchaseSheet::addWarnings(const QStringList &warnings)
{
    for (const QString &warning : warnings) {
        auto *banner = new Banner(Tone::NeedsYou);
        banner->setText({}, warning);
        body()->addWidget(banner);
    }
}

void PurchaseSheet::addUnknownPrices(const QString &words)
{
    m_unknown = new QCheckBox(words);
    connect(m_unknown, &QCheckBox::toggled, this, &PurchaseSheet::adopt);
    body()->addWidget(m_unknown);
}

void PurchaseSheet::addCount()
{
    auto *banner = new Banner(Tone::NeedsYou);
    banner->setText({},
        tr("This account asks for the count of an order this large. Type %1 to go on.")
            .arg(QString::number(m_lines.rowCount())));
    m_count = new TypedCount(m_lines.rowCount());
    connect(m_count, &QLineEdit::textChanged, this, &PurchaseSheet::adopt);
    banner->addWidget(m_count);
    body()->addWidget(banner);
}

void PurchaseSheet::addCall(const QString &call)
{
    auto *view = new CallView(call);
    view->setMinimumHeight(m_table->height());
    view->hide();
    body()->insertWidget(body()->indexOf(m_table), view);
    auto *link = addLink(tr("Show the call"));
    connect(link, &QAbstractButton::clicked, this, [this, view, link] {
        const bool shown = view->isHidden();
        m_table->setVisible(!shown);
        view->setVisible(shown);
        link->setText(shown ? tr("Show the numbers", nullptr, m_lines.rowCount()) : tr("Show the call"));
    });
}

void PurchaseSheet::adopt()
{
    const bool counted = !m_count || m_count->isRight();
    const bool agreed = !m_unknown || m_unknown->isChecked();
    m_buy->setEnabled(m_armed && counted && agreed);
}

void PurchaseSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_count ? m_count->setFocus() : m_cancel->setFocus();
    // Keys and clicks that were meant for what was here before must not buy.
    QTimer::singleShot(armingMs, this, [this] {
        m_armed = true;
        adopt();
    });
}

void PurchaseSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return Sheet::keyPressEvent(event);
    auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (button && !event->isAutoRepeat())
        button->click();
}
