// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QWidget>

class AskedLine;
class BasketList;
class Buying;
class CostGrid;
class LinkButton;
class OrderChoicesForm;
class PlainLabel;
class PurchaseNote;
class QPushButton;
class QVBoxLayout;
class Note;
class Reserving;
class TitleRow;
class Workspace;
struct Intent;

// The basket: its lines, what their countries ask for, what they are connected to, what they cost, and the buttons that
// hold and buy them.
class BasketPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BasketPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~BasketPanel() override;

    void reserve(const QStringList &numbers); // all of them in the basket
    void refresh();
    bool escape(); // true: something was stopped

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTop(QVBoxLayout &column);
    void makeFoot(QVBoxLayout &column);
    void adopt();
    void adoptRoom();
    void buy(const QStringList &numbers);
    void orderAgain(const Intent &intent);
    QStringList reservable() const; // lines that are not held and may be
    QString whyNotBuy() const; // empty: it may be bought
    void makeNotes(QVBoxLayout &column);
    void showFailure(const Error &error);
    void showGone(const QStringList &numbers);

    Workspace &m_workspace;
    TitleRow *m_title;
    LinkButton *m_clear;
    BasketList *m_list;
    AskedLine *m_asked;
    OrderChoicesForm *m_choices;
    PurchaseNote *m_purchase;
    Reserving *m_reserving;
    Note *m_failure; // why the last try to buy came to nothing
    CostGrid *m_costs;
    QPushButton *m_reserve;
    QPushButton *m_buy;
    PlainLabel *m_reason; // why Buy is off, or whose money it is
    Buying *m_buying;
};
