// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <domain/attention.h>
#include <models/table.h>
#include <store/orderhistory.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QWidget>

#include <array>
#include <memory>

class AttentionBook;
class Banner;
class FieldRow;
class LookTable;
class NextSteps;
class Pill;
class PlainLabel;
class SecondTicker;
class ServerFrame;
class Steps;
class TitleRow;

// The chosen line of the inbox where there is room for it: what is lost and when, all that was said and is known of it,
// the next step.
class InboxDetail : public QWidget
{
    Q_OBJECT

public:
    InboxDetail(Workspace &workspace, const AttentionBook &book, QWidget *parent = nullptr);

    void clear();
    void show(const AttentionItem &item, const InboxLine &line);
    NextSteps *next() const { return m_next; }

    QSize sizeHint() const override;

private:
    enum Fact { Reserved, Ends, Needs, In, Who, About, FactCount };

    void layOut();
    QWidget *makeBody();
    QWidget *makeFacts();
    QWidget *makeHistory();
    void tellNumbers();
    void tellFacts(const InboxLine &line);
    void tellTime();
    void tellSteps();
    void setFact(Fact fact, const QString &text);
    QCoro::Task<> readHistory(QString subOrderId);

    Workspace &m_workspace;
    const AttentionBook &m_book;
    AttentionItem m_item;
    QList<SeenChange> m_changes; // of an order
    TitleRow *m_title;
    Pill *m_state;
    Banner *m_banner;
    ServerFrame *m_words;
    Table<PurchaseLine> m_lines;
    LookTable *m_numbers;
    std::array<FieldRow *, FactCount> m_rows{};
    std::array<PlainLabel *, FactCount> m_texts{};
    Steps *m_steps;
    QWidget *m_history;
    QWidget *m_body;
    NextSteps *m_next;
    std::shared_ptr<SecondTicker> m_ticker;
    Scope m_scope; // last: dies first
};
