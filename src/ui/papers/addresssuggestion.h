// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/address.h>

#include <QWidget>

class QPushButton;

// An address as it was typed beside what the provider would make of it: only what differs. Hidden while there is
// nothing to choose.
class AddressSuggestion : public QWidget
{
    Q_OBJECT

public:
    explicit AddressSuggestion(QWidget *parent = nullptr);

    void clear();
    void setPlaces(const PostalPlace &typed, const PostalPlace &suggested);

signals:
    void accepted(); // the suggestion is to be taken

private:
    void addRow(int row, const QString &label, const QString &typed, const QString &suggested);

    QWidget *m_table = nullptr;
    QPushButton *m_accept;
};
