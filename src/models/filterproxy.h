// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

// What stands between a table or tree of ours and its view: sorted by cell::SortRole, narrowed by the filter field and
// by the chosen counter. In a tree a line stays when it, one above or one below it fits the text.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QAbstractItemModel *source, QObject *parent = nullptr);

    // Words that must all occur, in any order and case. Digits find a phone number however they are grouped.
    void setText(const QString &text);
    // Asked for rows of the top level with the key of the row; null lets everything through.
    void setAccepts(std::function<bool(const QString &key)> accepts);

    QString keyAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Word
    {
        QString text{};
        QString digits{}; // of a word that is nothing but a number; else null
    };

    QList<Word> m_words;
    std::function<bool(const QString &)> m_accepts;
};
