// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columns.h>
#include <models/table.h>
#include <ui/look/sheet.h>

class LookTable;
class QGridLayout;
class QLineEdit;
class QPushButton;

// What the operator is asked before an order leaves, all of it read back from the bytes that would be sent.
struct PurchaseQuestion
{
    QList<PurchaseLine> lines{};
    QString reference{}; // with what the numbers are connected to
    QStringList afterwards{}; // how the order splits and what will be asked
    QString call{}; // the request itself
    AccountLook account{};
    QString accountText{};
    int countLimit = 10; // above it the count has to be typed
};

// "Buy 12 numbers?" Nothing buys by accident: Cancel has the focus, Buy wakes up a moment later and, above the limit,
// only when the count was typed; Enter works on a button that has the focus and nowhere else.
class PurchaseSheet : public Sheet
{
    Q_OBJECT

public:
    PurchaseSheet(const PurchaseQuestion &question, QWidget *window, const QWidget *uncovered);

    // "Buy 3: USD 3.00 now, USD 3.00/month", and shorter where there is no room for that; widths in pixels.
    static QString buyText(int count, const Totals &totals, int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addTable();
    void addFacts(const PurchaseQuestion &question);
    void addCount(int limit);
    void addCall(const QString &call);
    void adopt(); // whether Buy may be pressed

    Table<PurchaseLine> m_lines;
    Totals m_totals;
    LookTable *m_table;
    QLineEdit *m_count = nullptr; // only above the limit
    QPushButton *m_cancel;
    QPushButton *m_buy;
    bool m_armed = false;
};
