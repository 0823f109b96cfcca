// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/columns.h>
#include <models/table.h>
#include <ui/look/sheet.h>

class LookTable;
class QCheckBox;
class QGridLayout;
class QPushButton;
class TypedCount;

// What the operator is asked before an order leaves, all of it read back from the bytes that would be sent.
struct PurchaseQuestion
{
    QList<PurchaseLine> lines{};
    QString reference{}; // with what the numbers are connected to
    QStringList afterwards{}; // how the order splits and what will be asked
    QString call{}; // the request itself
    AccountLook account{};
    QString accountText{};
    QString balance{}; // what the account has left; empty: not known
    QStringList warnings{}; // what to know before buying: not enough money, an earlier order given up
    QString unknownPrices{}; // what the user has to agree to when a price is not known; empty: all are
    bool countIsTyped = false; // the account's own rule for large orders
};

// "Buy 12 numbers?" Nothing buys by accident: Cancel has the focus, Buy wakes up a moment later and, where the account
// asks for it, only when the count was typed and unknown prices were agreed to; Enter works on a button that has the
// focus and nowhere else.
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
    void addWarnings(const QStringList &warnings);
    void addUnknownPrices(const QString &words);
    void addCount();
    void addCall(const QString &call);
    void adopt(); // whether Buy may be pressed

    Table<PurchaseLine> m_lines;
    Totals m_totals;
    LookTable *m_table;
    TypedCount *m_count = nullptr; // only where the count is typed
    QCheckBox *m_unknown = nullptr; // only where a price is not known
    QPushButton *m_cancel;
    QPushButton *m_buy;
    bool m_armed = false;
};
