// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strip.h"

#include <models/cell.h>

#include <optional>

// What a list holds, by state; each count is a filter and exactly one is chosen. Arrow keys move between them.
class Counters : public Strip
{
    Q_OBJECT
public:
    struct Item
    {
        QString key{};
        QString word{};
        qint64 count = 0;
        std::optional<Tone> tone{}; // its glyph; none for "All"
        bool urgent = false; // the triangle, whatever the tone
    };

    explicit Counters(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items); // keeps what is chosen by its key, else chooses the first
    QString current() const { return m_current; }
    void setCurrent(const QString &key);

signals:
    void currentChanged(const QString &key);

private:
    void choose(const QString &key);

    QString m_current;
};
