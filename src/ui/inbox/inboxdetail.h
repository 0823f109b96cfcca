// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <models/rows.h>
#include <ui/workspace.h>

#include <QWidget>

#include <array>
#include <memory>

class Banner;
class FieldRow;
class PlainLabel;
class QPushButton;
class SecondTicker;
class ServerFrame;
class TitleRow;

// The chosen line of the inbox where there is room for it: what is lost and when, all that was said, the next step.
class InboxDetail : public QWidget
{
    Q_OBJECT

public:
    explicit InboxDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    void show(const AttentionItem &item, const InboxLine &line);

    QSize sizeHint() const override;

signals:
    void nextRequested(); // the next step

private:
    enum Fact { Where, Ends, About, FactCount };

    QWidget *makeBody();
    void tellTime();
    void setFact(Fact fact, const QString &text);

    Workspace &m_workspace;
    AttentionItem m_item;
    TitleRow *m_title;
    Banner *m_banner;
    ServerFrame *m_words;
    std::array<FieldRow *, FactCount> m_rows{};
    std::array<PlainLabel *, FactCount> m_texts{};
    QWidget *m_body;
    QPushButton *m_next;
    std::shared_ptr<SecondTicker> m_ticker;
};
