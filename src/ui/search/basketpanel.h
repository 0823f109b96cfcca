// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class AskedLine;
class BasketList;
class BasketUndo;
class BuyFailure;
class Buying;
class CostGrid;
class FittingScroll;
class LinkButton;
class OrderChoicesForm;
class PlainLabel;
class PurchaseNote;
class QLayout;
class QPushButton;
class QVBoxLayout;
class Reserving;
class SecondTicker;
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
    void dropNews(); // what went well is none any more: something else is done

signals:
    void focusReleased(); // it has nothing for the keyboard

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTop(QVBoxLayout &column);
    void makeFoot(QVBoxLayout &column);
    void adopt();
    void adoptReserve();
    void adoptRoom();
    void buy(const QStringList &numbers);
    void orderAgain(const Intent &intent);
    QString whyNotBuy(const QStringList &numbers) const; // empty: they may be bought
    QString stateText() const; // what is under way, or why nothing can be
    void tick();
    QLayout *makeNotes();

    Workspace &m_workspace;
    TitleRow *m_title;
    BasketUndo *m_undo;
    LinkButton *m_clear;
    BasketList *m_list;
    AskedLine *m_asked;
    OrderChoicesForm *m_choices;
    FittingScroll *m_scroll = nullptr; // of these three
    PurchaseNote *m_purchase;
    Reserving *m_reserving;
    BuyFailure *m_failure;
    CostGrid *m_costs;
    QPushButton *m_reserve;
    QPushButton *m_buy;
    PlainLabel *m_reason; // why Buy is off, or whose money it is
    Buying *m_buying;
    QStringList m_held; // when the buttons were told
    std::shared_ptr<SecondTicker> m_ticker;
};
