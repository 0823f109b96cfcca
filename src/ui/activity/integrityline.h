// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <QWidget>

class Banner;
class PlainLabel;

// Whether the record is as it was written, in one quiet line; and a banner when it is not.
class IntegrityLine : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrityLine(Workspace &workspace, QWidget *parent = nullptr);

    QWidget *banner() const; // for the place under the title; hidden while all is well
    void verify();

signals:
    void verified();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCoro::Task<> verifyNow();
    void tell();
    QString anchorText() const;

    Workspace &m_workspace;
    std::optional<ChainReport> m_report;
    QDateTime m_checkedAt;
    PlainLabel *m_text;
    QWidget *m_place;
    Banner *m_banner;
    Scope m_scope; // last: dies first
};
