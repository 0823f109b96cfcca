// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>

#include <QWidget>

#include <memory>

class BasketLineView;
class LinkButton;
class PlainLabel;
class QScrollArea;
class QVBoxLayout;
class SecondTicker;
class Workspace;

// The lines of the basket on a card. Of many only the first are shown, until the rest is asked for.
class BasketList : public QWidget
{
    Q_OBJECT

public:
    explicit BasketList(Workspace &workspace, QWidget *parent = nullptr);
    ~BasketList() override;

    void setShort(bool isShort); // where something else needs the room
    bool isShort() const { return m_short; }
    int heightWhen(bool isShort) const; // what it takes

signals:
    void removeRequested(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adopt();
    void tick();
    void setAll(bool all);
    qsizetype shownLines(bool isShort) const;

    Workspace &m_workspace;
    int m_lineHeight = 0;
    bool m_all = false; // show every line
    bool m_short = false;
    QList<BasketLineView *> m_views;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines;
    QWidget *m_foot;
    LinkButton *m_more;
    PlainLabel *m_countries;
    std::shared_ptr<SecondTicker> m_ticker;
};
