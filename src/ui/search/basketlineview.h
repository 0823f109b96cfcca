// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>
#include <models/cell.h>

#include <QWidget>

class CloseButton;

// One number of the basket: number, price, how long it is held or how old its finding is, place.
class BasketLineView : public QWidget
{
    Q_OBJECT

public:
    explicit BasketLineView(QWidget *parent = nullptr);

    void setLine(const BasketLine &line, bool showCurrency);
    void setNow(const QDateTime &serverNow);
    QWidget *button() const;

    QSize sizeHint() const override;

signals:
    void removeRequested(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString stateText() const; // "held 28:41", "found 4 min ago"
    Tone tone() const;
    QRect place(const QRect &rect) const;
    QRect firstRow() const; // number and amount
    QRect secondRow() const; // state and place
    void paintState(QPainter &painter, const QRect &row) const;

    BasketLine m_line{};
    QDateTime m_now{};
    bool m_showCurrency = false;
    CloseButton *m_remove;
};
