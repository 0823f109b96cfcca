// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <QTimer>

// The record of the account's changes as lines of a table, newest first, read page by page and kept true.
class RecordReader : public QObject
{
    Q_OBJECT

public:
    explicit RecordReader(Workspace &workspace, QObject *parent = nullptr);

    Table<RecordLine> &lines() { return m_lines; }
    const Deed *find(const QString &key) const; // nullptr: a heading, or nothing
    static QString keyOf(qint64 deed) { return QString::number(deed); }
    const DeedPage &page() const { return m_page; } // what was read so far, with the counts
    bool isRead() const { return m_read; }

    DeedGroup group() const { return m_group; }
    void setGroup(DeedGroup group);
    void more(); // the next page, if there is one
    void refresh(); // soon, and once however often it is asked for

signals:
    void changed();
    void failed(const Error &error);

private:
    QCoro::Task<> read();
    QCoro::Task<> readMore();
    DeedQuery queryAfter(const DeedPage &page, int limit) const;
    void show(const DeedPage &page);
    RecordLine lineOf(const Deed &deed) const;
    RecordLine headingOf(QDate day, DeedPage::Day count) const;

    Workspace &m_workspace;
    Table<RecordLine> m_lines;
    DeedGroup m_group = DeedGroup::All;
    DeedPage m_page;
    QHash<QString, int> m_places; // in m_page.deeds, by key
    bool m_read = false;
    QTimer m_soon;
    Scope m_scope; // last: dies first
};
