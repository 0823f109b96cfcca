// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

// What fills a window that may be smaller than it needs: on a small screen, or where text is large. Then it scrolls,
// and whatever gets the focus by a key comes into sight.
class RoomScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit RoomScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
};
