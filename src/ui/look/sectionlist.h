// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QListWidget>

// The sections of the program. Accessible as the list "Sections" with an item of each section's name.
class SectionList : public QListWidget
{
    Q_OBJECT
public:
    struct Section
    {
        QString key{};
        QString name{};
        QString icon{};
        int group = 0; // a line parts one group from the next
    };

    explicit SectionList(QWidget *parent = nullptr);

    void setSections(const QList<Section> &sections);
    void setBadge(const QString &key, int count, Tone tone = Tone::Neutral); // 0: none
    QString current() const;
    void setCurrent(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentSectionChanged(const QString &key);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &key) const;
    void measure();
};
